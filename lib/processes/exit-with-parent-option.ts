/** Node's arguments for a child with an IPC channel that is to end when this process does. */
export const exitWithParentOption = [
  "--import",
  `${new URL("./exit-with-parent.mjs", import.meta.url).href}?parent=${process.pid}`,
];
