import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "@/lib/processes/project-root";

// `npm test` runs dependency-cruiser on the real tree; here the same rules judge a small house with planted faults.

const folders = ["app", "components", "lib", "emails", "prisma", "tests"];

/** Rule, the file that breaks it, and what that file imports. */
const faults: [rule: string, path: string, target: string][] = [
  ["domain-stands-alone", "lib/domain/a.ts", "@/lib/data/leaf"],
  ["domain-packages", "lib/domain/b.ts", "node:fs/promises"],
  ["change-below-application", "lib/domain/change/a.ts", "@/lib/domain/application/leaf"],
  ["data-knows-domain", "lib/data/c.ts", "@/lib/services/leaf"],
  ["documents-know-domain", "lib/documents/d.ts", "@/lib/data/leaf"],
  ["adapters-know-domain", "lib/adapters/e.ts", "@/lib/services/leaf"],
  ["services-below-web", "lib/services/f.ts", "@/lib/web/leaf"],
  ["web-below-app", "lib/web/g.ts", "@/components/leaf"],
  ["components-know-domain", "components/h.ts", "@/lib/services/leaf"],
  ["emails-know-domain", "emails/i.ts", "@/lib/adapters/leaf"],
  ["routes-are-not-imported", "lib/web/j.ts", "@/app/leaf"],
  ["tests-are-not-imported", "lib/web/k.ts", "@/tests/leaf"],
  ["processes-are-the-top", "lib/web/l.ts", "@/lib/processes/leaf"],
  ["prisma-in-data-only", "lib/services/m.ts", "@prisma/adapter-pg"],
  ["forms-have-one-home", "components/ui/n.ts", "react-hook-form"],
  ["resolvable", "lib/web/o.ts", "./missing"],
  ["no-cycles", "lib/domain/p.ts", "./q"],
];

const inOrder: [path: string, target: string][] = [
  ["lib/data/r.ts", "@/lib/domain/leaf"],
  ["lib/domain/application/r.ts", "@/lib/domain/change/leaf"],
  ["lib/services/s.ts", "@/lib/data/leaf"],
  ["lib/web/t.ts", "@/lib/services/leaf"],
  ["app/u.ts", "@/lib/web/leaf"],
];

const leaves = [
  "data",
  "services",
  "web",
  "adapters",
  "processes",
  "domain",
  "domain/change",
  "domain/application",
].map((part) => `lib/${part}/leaf.ts`);

let folder: string;
let found: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "nss-imports-"));
  for (const file of [".dependency-cruiser.mjs", "tsconfig.json", "package.json"]) {
    cpSync(join(projectRoot, file), join(folder, file));
  }
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  for (const part of folders) mkdirSync(join(folder, part));
  for (const path of [...leaves, "components/leaf.ts", "app/leaf.ts", "tests/leaf.ts"])
    write(path, "export const leaf = 1;");
  for (const [, path, target] of faults) write(path, `export * from "${target}";`);
  write("lib/domain/q.ts", `export * from "./p";`);
  for (const [path, target] of inOrder) write(path, `export * from "${target}";`);
  const program = join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [program, "--config", ".dependency-cruiser.mjs", "--output-type", "err", ...folders];
  found = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true }));

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `${text}\n`);
}

test.each(faults)("%s: %s may not import %s", (rule, path) => {
  expect(found).toContain(`error ${rule}: ${path}`);
});

test.each(inOrder)("%s may import %s", (path) => {
  expect(found).toContain("modules,");
  expect(found).not.toContain(path);
});
