import { deleteOldFormMemories } from "../../data/form-memories";
import type { World } from "../world";
import { eraseDuePasswords } from "./erase-due-passwords";
import { startDueUse } from "./start-due-use";

/** What falls due by the clock. Each piece is its own transaction and does nothing the second time. */
export async function runDueWork(world: World): Promise<void> {
  await startDueUse(world);
  await eraseDuePasswords(world);
  await deleteOldFormMemories(new Date(world.clock.now().getTime() - 24 * 60 * 60_000), world.db);
}
