import * as z from "zod/mini";
import { readQaState } from "@/lib/services/qa/read-qa-state";
import { defineQaRoute } from "@/lib/web/define-qa-route";
import { worlds } from "@/prisma/worlds/worlds";

/** GET: the clock, and the names of the worlds. */
export const GET = defineQaRoute({ schema: z.strictObject({}), takes: "nothing" }, async (_, context) => ({
  json: { ...readQaState(context), worlds: worlds.map(({ name }) => name) },
}));
