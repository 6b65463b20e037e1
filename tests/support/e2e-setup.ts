import { ensureBuild } from "@/lib/processes/build";
import { startSharedServer } from "./shared-server";

/** Once per run: a build of these sources, and one PostgreSQL for all portals. */
export default async function setup(): Promise<() => Promise<void>> {
  await ensureBuild();
  return await startSharedServer();
}
