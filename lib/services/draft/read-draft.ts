import { readLedger } from "../../data/contract-ledger";
import type { Connection } from "../../data/database";
import { type DraftRecord, readDraftRecord } from "../../data/drafts";
import { isForexCodeTaken } from "../../data/issued-numbers";
import { findOffices } from "../../data/other-offices";
import { readCalendar, readSchedule } from "../../data/schedule";
import type { CustomerActor } from "../../domain/account/actor";
import type { BusinessCalendar } from "../../domain/calendar/business-days";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { judgeWishedStartDate, type ScheduleDate } from "../../domain/calendar/start-date";
import { type DraftReading, readDraft as readDraftValues, typedOfficeCodes } from "../../domain/change/wizard";
import type { Contract } from "../../domain/contract/contract";
import { contractAsOf, type Ledger } from "../../domain/contract/ledger";
import type { ServiceContext } from "../service-context";

/** A draft with what it is read against: everything a wizard page shows. */
export interface DraftView {
  readonly draft: DraftRecord;
  /** All that is known of the office's contract. */
  readonly ledger: Ledger;
  /** The contract that the draft changes. */
  readonly contract: Contract;
  readonly reading: DraftReading;
  readonly schedule: readonly ScheduleDate[];
  readonly calendar: BusinessCalendar;
}

/** A draft of the actor's office, read as an application as far as it goes; undefined where there is none. */
export async function readDraft(
  actor: CustomerActor,
  draftId: string,
  context: ServiceContext,
  db: Connection = context.db,
): Promise<DraftView | undefined> {
  const today = japanDateOf(context.clock.now());
  const draft = await readDraftRecord(actor, draftId, db);
  if (!draft) return undefined;
  const ledger = await readLedger(actor, draft.officeId, db);
  const schedule = await readSchedule(today, db);
  const calendar = await readCalendar(db);
  if (!ledger) return undefined;
  const reading = readDraftValues(draft.values, {
    officeId: draft.officeId,
    ledger,
    offices: await findOffices(actor, typedOfficeCodes(draft.values), db),
    today,
    forexCodeTaken: await isForexCodeTaken(contractAsOf(ledger, today).company.abbreviation, db),
    calendar,
    refuseStartDate(date) {
      const judgement = judgeWishedStartDate(date, { today, schedule, calendar });
      return judgement.kind === "impossible" ? judgement.message : undefined;
    },
  });
  return { draft, ledger, contract: reading.contract, reading, schedule, calendar };
}
