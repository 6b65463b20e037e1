import { spawn } from "node:child_process";
import { childEnvironment } from "@/lib/env";
import { endingWithParent } from "./ending-with-parent";
import { projectRoot } from "./project-root";

/**
 * Runs a Node program of this project to its end, silently; it ends when this process does.
 * @param args the program and its arguments, as for `node`
 * @throws with everything it printed when it fails
 */
export async function runScript(args: string[], environment: Record<string, string | undefined>): Promise<void> {
  const child = spawn(process.execPath, endingWithParent(args), {
    cwd: projectRoot,
    env: childEnvironment(environment),
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let output = "";
  child.stdout?.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr?.on("data", (chunk) => {
    output += chunk;
  });
  const code = await new Promise<number | null>((done, fail) => child.once("error", fail).once("close", done));
  if (code !== 0) throw new Error(`${args.join(" ")} failed (code ${code}):\n${output}`);
}
