/**
 * The web process, as arguments for `node`. Node reads its few files by itself, as they import each other with their
 * endings: tsx, which older Nodes need, would hold a tenth more memory for as long as it serves.
 */
export const webProgram: readonly string[] = [
  ...(process.features.typescript ? [] : ["--import", "tsx"]),
  "lib/processes/web.ts",
];
