import type { ServiceContext } from "@/lib/services/service-context";
import { serviceContext } from "@/lib/web/service-context";
import { demoWorld } from "./worlds/demo-world";
import { makeWorld } from "./worlds/make-world";

/** Puts the demo world into an empty database; does nothing in one that has accounts. */
export async function seedDemoWorld(given?: ServiceContext): Promise<void> {
  const context = given ?? (await serviceContext());
  if ((await context.db.account.count()) > 0) return;
  await makeWorld(demoWorld, context);
}
