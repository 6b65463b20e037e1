import { startSharedServer } from "./shared-server";

/** Once per run: one server with one migrated template. */
export const setup = startSharedServer;
