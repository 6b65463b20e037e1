import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { projectRoot } from "@/lib/processes/project-root";

// `npm test` runs dependency-cruiser on the real tree; here the same rules are seen to catch planted faults.

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "nss-imports-"));
  for (const file of [".dependency-cruiser.mjs", "tsconfig.json", "package.json"])
    cpSync(join(projectRoot, file), join(folder, file));
  symlinkSync(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  for (const part of ["app", "components", "lib", "emails", "prisma", "tests"]) mkdirSync(join(folder, part));
});

afterEach(() => rmSync(folder, { recursive: true }));

function plant(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const program = join(projectRoot, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [
    program,
    "--config",
    ".dependency-cruiser.mjs",
    "--output-type",
    "err",
    "app",
    "components",
    "lib",
    "emails",
    "prisma",
    "tests",
  ];
  return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout;
}

const leaf = "export const leaf = 1;\n";

test.each([
  ["domain-stands-alone", "lib/domain/x.ts", "@/lib/data/y"],
  ["data-knows-domain", "lib/data/x.ts", "@/lib/services/y"],
  ["services-below-web", "lib/services/x.ts", "@/lib/web/y"],
  ["web-below-app", "lib/web/x.ts", "@/components/y"],
  ["components-know-domain", "components/x.ts", "@/lib/services/y"],
  ["emails-know-domain", "emails/x.ts", "@/lib/adapters/y"],
  ["routes-are-not-imported", "lib/web/x.ts", "@/app/y"],
  ["tests-are-not-imported", "lib/web/x.ts", "@/tests/y"],
  ["processes-are-the-top", "lib/web/x.ts", "@/lib/processes/y"],
])("%s: %s may not import %s", (rule, path, target) => {
  const found = plant({ [path]: `export { leaf } from "${target}";\n`, [`${target.slice(2)}.ts`]: leaf });
  expect(found).toContain(`error ${rule}: ${path}`);
});

test("Prisma is imported in lib/data alone", () => {
  const found = plant({ "lib/services/x.ts": `export { PrismaPg } from "@prisma/adapter-pg";\n` });
  expect(found).toContain("error prisma-in-data-only: lib/services/x.ts");
});

test("rules import no I/O", () => {
  const found = plant({ "lib/domain/x.ts": `export { readFile } from "node:fs/promises";\n` });
  expect(found).toContain("error domain-packages: lib/domain/x.ts");
});

test("cycles are found", () => {
  const found = plant({
    "lib/domain/a.ts": `import { b } from "./b";\nexport const a = () => b;\n`,
    "lib/domain/b.ts": `import { a } from "./a";\nexport const b = () => a;\n`,
  });
  expect(found).toContain("error no-cycles");
});

test("a house in order is left in peace", () => {
  const found = plant({ "lib/domain/a.ts": leaf, "lib/data/b.ts": `export { leaf } from "../domain/a";\n` });
  expect(found).toContain("no dependency violations found");
});
