import * as z from "zod/mini";
import { readQaMails } from "@/lib/data/qa/qa-mails";
import { waitUntilIdle } from "@/lib/services/qa/wait-until-idle";
import { defineQaRoute } from "@/lib/web/define-qa-route";

const text = z.optional(z.string().check(z.maxLength(200)));

/** GET ?receipt=&notice=&to=: the mails, oldest first, once all of now are handed over. */
export const GET = defineQaRoute(
  { schema: z.strictObject({ receipt: text, notice: text, to: text }), takes: "?receipt=&notice=&to=, each or none" },
  async (query, context) => {
    await waitUntilIdle(context);
    return { json: await readQaMails(query, context.db) };
  },
);
