import * as z from "zod/mini";
import { readMails } from "@/lib/services/qa/read-mails";
import { defineQaRoute } from "@/lib/web/define-qa-route";

const text = z.optional(z.string().check(z.maxLength(200)));

/** GET ?receipt=&notice=&to=: the mails, oldest first, once all of now are handed over. */
export const GET = defineQaRoute(
  { schema: z.strictObject({ receipt: text, notice: text, to: text }), takes: "?receipt=&notice=&to=, each or none" },
  async (query, context) => ({ json: await readMails(query, context) }),
);
