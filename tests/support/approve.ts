import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import type { Changes } from "@/lib/domain/change/change-item";
import { planOf } from "@/lib/domain/change/changes";
import { refuseChanges } from "@/lib/domain/change/refuse-changes";
import { identificationNumber } from "@/lib/domain/contract/identification-number";
import { contractAsOf, type Entry, type Ledger, lastSeq, numbersGivenOut } from "@/lib/domain/contract/ledger";
import { lineNumber } from "@/lib/domain/contract/line";
import type { NumberSource } from "@/lib/domain/contract/operation-kind";
import { entriesOf, issuePlan } from "@/lib/domain/contract/plan";
import { forexUserCode, userCodeOf, wantsForexUserCode } from "@/lib/domain/contract/user-code-name";
import { theOtherOffices } from "./other-offices";
import { theOfficeId } from "./sample-ledger";

export interface Approval {
  readonly applicationId: string;
  readonly changes: Changes;
  readonly day: JapanDate;
}

/** The office's ledger with an approval's entries, as staff would make them; the ledger as it was where a rule refuses it. */
export async function approve(ledger: Ledger, { applicationId, changes, day }: Approval): Promise<Ledger> {
  const before = contractAsOf(ledger, day);
  const ledgers = { ledger, officeId: theOfficeId, offices: theOtherOffices };
  if (refuseChanges(changes, { ...ledgers, before, day }).length > 0) return ledger;
  const numbers = numbersAfter(ledger);
  const issued = await issuePlan(planOf(changes, before), numbers);
  const entries = entriesOf(issued, ledgers, { day, applicationId });
  return appended(
    ledger,
    entries.filter(({ scope }) => !("officeId" in scope) || scope.officeId === theOfficeId),
  );
}

export const appended = (ledger: Ledger, entries: readonly Omit<Entry, "seq">[]): Ledger => [
  ...ledger,
  ...entries.map((entry, index) => ({ ...entry, seq: lastSeq(ledger) + 1 + index })),
];

/** Each number once, as the database's counters draw them (R14). */
function numbersAfter(ledger: Ledger): NumberSource {
  const drawn = new Set<string>();
  const codes = new Map<string, string>();
  const isHeld = (code: string) =>
    ledger.some(({ operation }) => operation.type === "addUserCode" && operation.code === code);
  const lines = new Map<string, string>();
  const linesBefore = ledger.filter(({ operation }) => operation.type === "addLine").length;
  return {
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
