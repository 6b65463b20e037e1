import * as z from "zod/mini";
import { readQaState } from "@/lib/services/qa/read-qa-state";
import { resetWorld } from "@/lib/services/qa/reset-world";
import { defineQaRoute } from "@/lib/web/define-qa-route";
import { worlds } from "@/prisma/worlds/worlds";

const schema = z.strictObject({ world: z.enum(worlds.map(({ name }) => name)) });

/** POST { world }: replaces all data and sets the clock to the world's time. */
export const POST = defineQaRoute({ schema, takes: '{ "world": "demo" }' }, async ({ world: wanted }, context) => {
  for (const world of worlds) if (world.name === wanted) await resetWorld(world, context);
  return { json: { world: wanted, ...readQaState(context) } };
});
