import { addDays, type JapanDate } from "../calendar/japan-date";
import { contractAsOf, type Ledger, turningDays } from "../contract/ledger";
import { changedBlocks, type TabbedBlock } from "./changes";

/** What is approved to hold from a day on: the tables of all items in which the contract is another than the day before. */
export interface ComingChanges {
  readonly day: JapanDate;
  readonly blocks: readonly TabbedBlock[];
}

/** All that is approved to come after a day, the earliest first. */
export const changesToCome = (ledger: Ledger, today: JapanDate): readonly ComingChanges[] =>
  turningDays(ledger, today).map((day) => ({
    day,
    blocks: changedBlocks(contractAsOf(ledger, addDays(day, -1)), contractAsOf(ledger, day)),
  }));
