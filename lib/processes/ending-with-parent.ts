const preload = new URL("./exit-with-parent.mjs", import.meta.url).href;

/**
 * Node's arguments for a child, to be given an IPC channel, that is to end when this process does.
 * @param args the program, by its path in the project, and its arguments; options of Node's may stand before it
 */
export function endingWithParent(args: readonly string[]): string[] {
  const program = args.find((arg) => arg.includes("/")) ?? "";
  const parameters = new URLSearchParams({ parent: String(process.pid), program });
  return ["--import", `${preload}?${parameters}`, ...args];
}
