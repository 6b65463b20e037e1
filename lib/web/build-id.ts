import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The build that serves, as Next names it. */
export const buildId = (): string => readFileSync(join(process.cwd(), ".next/BUILD_ID"), "utf8");
