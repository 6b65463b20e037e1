import * as z from "zod/mini";
import { moveClock } from "@/lib/services/qa/move-clock";
import { readQaState } from "@/lib/services/qa/read-qa-state";
import { defineQaRoute } from "@/lib/web/define-qa-route";

const unit = { days: 24 * 60 * 60_000, hours: 60 * 60_000, minutes: 60_000 };
const count = z.optional(z.int().check(z.gte(0), z.lte(10_000)));

const schema = z.union([
  z.strictObject({
    now: z.pipe(
      z.iso.datetime({ offset: true }),
      z.transform((text) => new Date(text)),
    ),
  }),
  z.strictObject({ advance: z.strictObject({ days: count, hours: count, minutes: count }) }),
  z.strictObject({ release: z.literal(true) }),
]);

const takes =
  '{ "now": "2026-12-10T09:00:00+09:00" }, { "advance": { "days": 1, "hours": 2, "minutes": 30 } } or { "release": true }';

/**
 * POST { now: "2026-12-10T09:00:00+09:00" }, { advance: { days, hours, minutes } } or { release: true }: moves the clock of the
 * running portal and does what falls due until then. 409 where that lies behind what has happened already.
 */
export const POST = defineQaRoute({ schema, takes }, async (body, context) => {
  const { refused } = await moveClock(changeOf(body), context);
  if (!refused) return { json: readQaState(context) };
  const latest = refused.toISOString();
  return { status: 409, json: { problem: `the clock cannot go back behind what happened at ${latest}: reset first` } };
});

function changeOf(body: z.output<typeof schema>) {
  if ("release" in body) return "release" as const;
  if ("now" in body) return body;
  const { days = 0, hours = 0, minutes = 0 } = body.advance;
  return { advance: days * unit.days + hours * unit.hours + minutes * unit.minutes };
}
