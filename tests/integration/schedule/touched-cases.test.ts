import { afterEach, expect, it } from "vitest";
import { readClosingDays, readSchedule } from "@/lib/data/schedule";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { type Outcome, problemsOf } from "@/lib/domain/outcome";
import { readIdNotice } from "@/lib/services/application/read-id-notice";
import { withdrawApplication } from "@/lib/services/application/withdraw-application";
import { findClosingTouches, findRemovalTouches } from "@/lib/services/schedule/find-touched-cases";
import { putClosingDay } from "@/lib/services/schedule/put-closing-day";
import { removeClosingDay } from "@/lib/services/schedule/remove-closing-day";
import { removeScheduleDate } from "@/lib/services/schedule/remove-schedule-date";
import { aFiledApplication, anApprovedApplication, target } from "../../support/applications";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const staff = await aReviewer(context, "ADMINISTRATOR");
const office = await anOffice(context);
const confirmed = await anApprovedApplication(office, staff, context);
const wishing = await aFiledApplication(office, context);

afterEach(() => context.db.closingDay.deleteMany());

const close = (day: string, more: { exceptionReason?: string; confirmed?: string } = {}) =>
  putClosingDay(
    staff,
    { closingDate: japanDate(day), closingReason: "設備点検", exceptionReason: "", confirmed: "", ...more },
    context,
  );
const closingTick = async (day: string) =>
  (await findClosingTouches(staff, japanDate(day), context.clock.now(), context.db))?.tick ?? "";
const fields = (outcome: Outcome<unknown>) => (outcome.ok ? [] : problemsOf(outcome.problem).map(({ field }) => field));
const windowEnd = async () => (await readIdNotice(office.manager, confirmed, context))?.window.through;

it("a closing day that moves a password window wants a tick, moves it later only, and taken back leaves the later end", async () => {
  expect(fields(await close("2026-12-11"))).toEqual(["confirmed"]);
  expect(await readClosingDays(context.db)).toEqual([]);
  expect(fields(await close("2026-12-11", { confirmed: await closingTick("2026-12-10") }))).toEqual(["confirmed"]);
  expect(await windowEnd()).toBe("2026-12-14");
  must(await close("2026-12-11", { confirmed: await closingTick("2026-12-11") }));
  expect(await windowEnd()).toBe("2026-12-15");
  const audited = await context.db.auditEntry.findFirst({
    where: { action: "put-closing-day" },
    orderBy: { id: "desc" },
  });
  expect(audited?.detail).toMatchObject({ touched: [confirmed] });
  must(await removeClosingDay(staff, japanDate("2026-12-11"), context));
  expect(await windowEnd()).toBe("2026-12-15");
});

it("today and a confirmed start date want a reason besides the tick", async () => {
  expect(fields(await close("2026-11-24"))).toEqual(["exceptionReason", "confirmed"]);
  must(await close("2026-11-24", { exceptionReason: "停電のため。", confirmed: await closingTick("2026-11-24") }));
  await context.db.scheduleDate.deleteMany();
  const confirmed = await closingTick(theStartDate);
  expect(fields(await close(theStartDate, { confirmed }))).toEqual(["exceptionReason"]);
  must(await close(theStartDate, { exceptionReason: "停電のため。", confirmed }));
  await anOffice(context); // puts the registration date back
});

it("a day that touches nothing is registered at once", async () => {
  must(await close("2027-03-02"));
});

it("a registration date that cases wish for or are confirmed for wants a tick for just these", async () => {
  const remove = (tick: string) =>
    removeScheduleDate(staff, { registrationDate: theStartDate, confirmed: tick }, context);
  const removalTick = async () => (await findRemovalTouches(staff, theStartDate, context.db))?.tick ?? "";
  expect(fields(await remove(""))).toEqual(["confirmed"]);
  const seen = await removalTick();
  // As many cases, but not the ones that were seen.
  must(await withdrawApplication(office.applicant, await target(wishing, context), context));
  await aFiledApplication(office, context);
  expect(fields(await remove(seen))).toEqual(["confirmed"]);
  expect(await readSchedule(japanDate("2026-11-24"), context.db)).toHaveLength(1);
  const tick = await removalTick();
  must(await remove(tick));
  expect(await readSchedule(japanDate("2026-11-24"), context.db)).toEqual([]);
  expect(await remove(tick)).toEqual({ ok: false, problem: { kind: "notFound" } });
});
