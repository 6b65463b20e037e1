import { execFile } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { cp, readFile, rename, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { childEnvironment } from "@/lib/env";
import { projectRoot } from "@/lib/processes/project-root";

const copied = [
  "app",
  "components",
  "emails",
  "lib",
  "prisma",
  "public",
  "next.config.ts",
  "package.json",
  "tsconfig.json",
];

/**
 * Builds the portal once more, as the release after this one: a sentence that scripts carry to the browser is another, so
 * those of this release are not there any more.
 * @returns its folder, below the system's temporary ones; the caller removes it
 */
export async function buildNextRelease(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), `nss-test-${process.pid}-`));
  for (const name of copied) await cp(join(projectRoot, name), join(folder, name), { recursive: true });
  await symlink(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  // Its node_modules is a link out of the folder, which the compiler follows below its root alone.
  await rename(join(folder, "next.config.ts"), join(folder, "this-release.config.ts"));
  await writeFile(
    join(folder, "next.config.ts"),
    'import config from "./this-release.config";\nexport default { ...config, turbopack: { root: "/" } };\n',
  );
  const changed = join(folder, "lib/domain/form/parse-form.ts");
  const before = await readFile(changed, "utf8");
  const after = before.replace("入力内容を確認してください。", "入力内容をご確認ください。");
  if (after === before)
    throw new Error(`${changed} no longer holds the sentence that the next release words differently`);
  await writeFile(changed, after);
  const next = join(projectRoot, "node_modules/next/dist/bin/next");
  const env = childEnvironment({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  await promisify(execFile)(process.execPath, [next, "build"], { cwd: folder, env });
  return folder;
}
