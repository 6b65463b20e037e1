import { appendEvent } from "../../data/application-events";
import { lockApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import { fromDatabaseDate, fromNullableDate } from "../../data/database-date";
import { erasePasswords, listUnerasedPasswords } from "../../data/issued-secrets";
import { readCalendar } from "../../data/schedule";
import { systemActor } from "../../domain/account/actor";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { passwordsToErase, passwordWindow } from "../../domain/calendar/password-window";
import type { ServiceContext } from "../service-context";
import type { Attempt } from "./attempt";

/** R4: from the third business day after the start date the passwords are erased for good. */
export async function eraseDuePasswords(context: ServiceContext, attempt: Attempt): Promise<void> {
  const now = context.clock.now();
  const today = japanDateOf(now);
  const calendar = await readCalendar(context.db);
  for (const { startDate, reviewEndedAt, passwordsPromisedThrough, ...application } of await listUnerasedPasswords(
    today,
    context.db,
  )) {
    if (!startDate || !reviewEndedAt) continue;
    const window = passwordWindow({
      reviewEndedOn: japanDateOf(reviewEndedAt),
      startDate: fromDatabaseDate(startDate),
      calendar,
      promisedThrough: fromNullableDate(passwordsPromisedThrough),
    });
    if (!passwordsToErase(window, today)) continue;
    await attempt(`erasing of the passwords of ${application.receiptNumber}`, () =>
      context.db.$transaction(async (tx) => {
        await lockApplication(tx, application.receiptNumber);
        const erased = await erasePasswords(tx, application.id, now);
        if (erased === 0) return;
        await appendEvent(tx, systemActor, application, { act: "erasePasswords" }, now);
        const fact = { action: "erase-passwords", subject: application.receiptNumber, detail: { count: erased } };
        await appendAudit(tx, systemActor, fact, now);
      }),
    );
  }
}
