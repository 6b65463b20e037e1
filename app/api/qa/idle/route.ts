import * as z from "zod/mini";
import { readQaState } from "@/lib/services/qa/read-qa-state";
import { waitUntilIdle } from "@/lib/services/qa/wait-until-idle";
import { defineQaRoute } from "@/lib/web/define-qa-route";

/** POST {}: answers once all mails of now are handed over; 504 with how many are not, after 30 seconds. */
export const POST = defineQaRoute({ schema: z.strictObject({}), takes: "{}" }, async (_, context) => {
  const left = await waitUntilIdle(context);
  return { status: left === 0 ? 200 : 504, json: { mailsUnderWay: left, ...readQaState(context) } };
});
