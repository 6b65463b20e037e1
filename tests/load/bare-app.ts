import { execFile } from "node:child_process";
import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { childEnvironment } from "@/lib/env";
import { projectRoot } from "@/lib/processes/project-root";

/** Builds the bare application in `folder`, which is not there yet, with the portal's own Next and React. */
export async function buildBareApp(folder: string): Promise<void> {
  await cp(join(projectRoot, "tests/load/bare-next"), folder, { recursive: true });
  await symlink(join(projectRoot, "node_modules"), join(folder, "node_modules"));
  const next = join(projectRoot, "node_modules/next/dist/bin/next");
  const env = childEnvironment({ NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" });
  await promisify(execFile)(process.execPath, [next, "build"], { cwd: folder, env }).catch(({ stdout, stderr }) => {
    throw new Error(`The bare application cannot be built:\n${stdout}${stderr}`);
  });
}
