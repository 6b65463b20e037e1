import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { projectRoot } from "@/lib/processes/project-root";

export interface SourceFile {
  /** From the root of the project, e.g. `lib/env.ts`. */
  path: string;
  text: string;
}

/** The product's own TypeScript files in these folders, without tests and generated code. */
export const sourceFiles = (folders: string[]): SourceFile[] =>
  ownFiles(folders).filter(({ path }) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path));

/** All code and styles that people write in these folders, tests included, generated code not. */
export function ownFiles(folders: string[], root = projectRoot): SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(tsx?|mjs|css)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => ({ path: relative(root, path), text: readFileSync(path, "utf8") }))
      .filter(({ path }) => !path.startsWith("lib/data/generated/")),
  );
}

/** The source without its comments, good enough for searching words. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
