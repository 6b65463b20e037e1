import type { Transaction } from "../../data/database";
import { readCalendar, readSchedule } from "../../data/schedule";
import type { ApplicationRecord } from "../../domain/application/application-record";
import {
  missingInException,
  type StartDateException,
  startDateCautions,
} from "../../domain/application/start-date-cautions";
import { refuseConfirmedStartDate } from "../../domain/calendar/confirmed-start-date";
import { type JapanDate, japanDateOf } from "../../domain/calendar/japan-date";
import { factOf } from "../../domain/change/change-item";
import { refuseChanges } from "../../domain/change/refuse-changes";
import type { Contract } from "../../domain/contract/contract";
import type { Ledgers } from "../../domain/contract/ledgers";
import type { FieldProblem } from "../../domain/form/parse-form";

/** 利用開始日 as staff confirms it (R7). */
export interface ConfirmedStartDate {
  readonly startDate: JapanDate;
  /** Why that day, where something speaks against it (R23). */
  readonly exception?: StartDateException;
}

/** What the changes are judged against: what the customer saw, and what else is entered now. */
interface Contracts extends Ledgers {
  readonly before: Contract;
}

/** What history and audit log keep of a confirmed exception. */
export interface ConfirmedException {
  readonly exceptionReason?: string;
  readonly cautions?: readonly string[];
}

type Confirmation =
  | { readonly ok: true; readonly exception: ConfirmedException }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/**
 * Whether staff may confirm a start date: it is possible (R7), no rule is broken from that day on, and where something speaks
 * against it, it was ticked with a reason (R23).
 */
export async function confirmStartDate(
  tx: Transaction,
  { content, filedAt }: ApplicationRecord,
  { startDate, exception = { reason: "", date: null } }: ConfirmedStartDate,
  contracts: Contracts,
  now: Date,
): Promise<Confirmation> {
  const today = japanDateOf(now);
  const calendar = await readCalendar(tx);
  const [broken] = refuseChanges(content.changes, {
    ...contracts,
    day: startDate,
    // Whoever draws the code finds out; here the ledger may hold the one of this very application.
    forexCodeTaken: false,
  });
  const refusal = refuseConfirmedStartDate(startDate, today, calendar) ?? (broken && factOf(broken));
  if (refusal) return { ok: false, problems: [{ field: "startDate", message: refusal }] };
  const schedule = await readSchedule(today, tx);
  const circumstances = { today, calendar, schedule, filedOn: japanDateOf(filedAt) };
  const cautions = startDateCautions(startDate, content.wishedStartDate, circumstances);
  if (cautions.length === 0) return { ok: true, exception: {} };
  const missing = missingInException(startDate, exception);
  if (missing.length > 0) return { ok: false, problems: missing };
  return { ok: true, exception: { exceptionReason: exception.reason, cautions } };
}
