import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import type { Changes } from "@/lib/domain/change/change-item";
import { planOf } from "@/lib/domain/change/changes";
import { refuseChanges } from "@/lib/domain/change/refuse-changes";
import type { Contract } from "@/lib/domain/contract/contract";
import { identificationNumber } from "@/lib/domain/contract/identification-number";
import { contractAsOf, type Entry, type Ledger, lastSeq, numbersGivenOut } from "@/lib/domain/contract/ledger";
import { allEntries, type Ledgers, ledgersWith } from "@/lib/domain/contract/ledgers";
import { lineNumber } from "@/lib/domain/contract/line";
import type { NumberSource } from "@/lib/domain/contract/operation-kind";
import { entriesOf, issuePlan } from "@/lib/domain/contract/plan";
import { forexUserCode, userCodeOf, wantsForexUserCode } from "@/lib/domain/contract/user-code-name";
import { withOthers } from "./other-offices";

export interface Approval {
  readonly applicationId: string;
  readonly changes: Changes;
  readonly day: JapanDate;
}

/** The ledger with an approval's entries, as staff would make them; the ledger as it was where a rule refuses it. */
export const approve = async (ledger: Ledger, approval: Approval): Promise<Ledger> =>
  (await approveIn(withOthers(ledger), approval)).ledger;

/** The same in the ledgers of all offices that it names. */
export async function approveIn(ledgers: Ledgers, { applicationId, changes, day }: Approval): Promise<Ledgers> {
  const before = contractAsOf(ledgers.ledger, day);
  if (refuseChanges(changes, { ...ledgers, before, day }).length > 0) return ledgers;
  const issued = await issuePlan(planOf(changes, before), numbersAfter(ledgers.ledger, before));
  return enteredIn(ledgers, entriesOf(issued, ledgers, { day, applicationId }));
}

/** Ledgers with further entries, each where it belongs. */
export function enteredIn(ledgers: Ledgers, entries: readonly Omit<Entry, "seq">[]): Ledgers {
  const first = lastSeq(allEntries(ledgers)) + 1;
  return ledgersWith(
    ledgers,
    entries.map((entry, index) => ({ ...entry, seq: first + index })),
  );
}

export const appended = (ledger: Ledger, entries: readonly Omit<Entry, "seq">[]): Ledger => [
  ...ledger,
  ...entries.map((entry, index) => ({ ...entry, seq: lastSeq(ledger) + 1 + index })),
];

/** Each number once, as the database's counters draw them (R14). */
function numbersAfter(ledger: Ledger, held: Contract): NumberSource {
  const drawn = new Set<string>();
  const codes = new Map<string, string>();
  const isHeld = (code: string) =>
    ledger.some(({ operation }) => operation.type === "addUserCode" && operation.code === code);
  const lines = new Map<string, string>();
  const linesBefore = ledger.filter(({ operation }) => operation.type === "addLine").length;
  return {
    held,
    async userCode({ code: name, industries }) {
      let serial = 1;
      const isTaken = (code: string) => isHeld(code) || [...codes.values()].includes(code);
      while (isTaken(userCodeOf("NAC", serial))) serial += 1;
      const code = wantsForexUserCode(industries) ? forexUserCode("NAC") : userCodeOf("NAC", serial);
      codes.set(name, code);
      return code;
    },
    codeOf: (userCode) => codes.get(userCode) ?? userCode,
    async line(name) {
      const number = lines.get(name) ?? lineNumber(linesBefore + lines.size + 1);
      lines.set(name, number);
      return number;
    },
    lineOf: (line) => lines.get(line) ?? line,
    async userIds({ userCode, industry, processingMode, count }) {
      const given = numbersGivenOut(ledger, userCode);
      const numbers: string[] = [];
      for (let serial = 1; numbers.length < count; serial += 1) {
        const number = identificationNumber(industry, processingMode, serial);
        if (given.has(number) || drawn.has(userCode + number)) continue;
        drawn.add(userCode + number);
        numbers.push(number);
      }
      return numbers;
    },
  };
}
