import { describe, expect, test } from "vitest";
import { appended } from "@/tests/support/approve";
import { aContractedUserCode, aContractedUserId, theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { adding, ending } from "@/tests/support/sample-operations";
import { theOtherOffice } from "@/tests/support/the-other-office";
import { japanDate } from "../calendar/japan-date";
import { contractAsOf, type Entry } from "./ledger";
import { allEntries, type Ledgers } from "./ledgers";
import { movedPlan, refuseMove } from "./move-entries";
import { contractAfter, entriesOf, type PlannedOperation, planProblems } from "./plan";
import { refuseRevocation, revocationOf } from "./revocation";
import { touchedBy } from "./touched";

const day = japanDate("2026-12-10");
const later = japanDate("2026-12-17");
const contract = theManualsContract();
const theirs = theOtherOffice({
  userCodes: [aContractedUserCode({ code: "1AOCE", userIds: [aContractedUserId()] })],
});
const ledgers: Ledgers = { officeId: theOfficeId, ledger: ledgerOf(contract), offices: [theirs] };

/** UserIds begin on 1AOCE, in the ledger of the other office. */
const there = { userCode: "1AOCE", otherOffice: "OCE101" };
const addingThere = (...numbers: string[]) => ({ ...adding(...numbers), ...there }) as PlannedOperation;
const endingThere = (number: string) => ({ ...ending(number), ...there }) as PlannedOperation;

const entered = (before: Ledgers, entries: readonly Omit<Entry, "seq">[]): Ledgers => {
  const all = appended(allEntries(before), entries);
  const of = (officeId: string) => all.filter(({ scope }) => "companyId" in scope || scope.officeId === officeId);
  return {
    officeId: theOfficeId,
    ledger: of(theOfficeId),
    offices: (before.offices ?? []).map((office) => ({ ...office, ledger: of(office.officeId) })),
  };
};
const approved = (plan: readonly PlannedOperation[], before = ledgers, applicationId = "one", from = day) =>
  entered(before, entriesOf(plan, before, { day: from, applicationId }));
const numbersThere = ({ offices }: Ledgers, on = later) =>
  contractAsOf(offices?.[0]?.ledger ?? [], on).userCodes[0]?.userIds.map((userId) => userId.identificationNumber);

describe("a plan over the ledgers of two offices", () => {
  test("enters each operation where it belongs", () => {
    const after = approved([adding("D0A"), addingThere("D0B")]);
    expect(contractAsOf(after.ledger, day).userCodes[0]?.userIds).toHaveLength(2);
    expect(numbersThere(after)).toEqual(["D01", "D0B"]);
    expect(numbersThere(after, japanDate("2026-12-09"))).toEqual(["D01"]);
  });

  test("changes the contract of the own office by its own operations alone", () => {
    expect(contractAfter(contract, [addingThere("D0B")], day)).toEqual(contract);
  });

  test("says what does not work in the other ledger, and whose it is", () => {
    expect(planProblems([adding("D0A"), endingThere("D99")], ledgers, day)).toEqual([
      { index: 1, sentence: "事業所「OCE101」の契約では、「1AOCE D99」は、2026年12月10日(木)の契約にありません。" },
    ]);
    const known = approved([endingThere("D01")], ledgers, "two", later);
    expect(planProblems([endingThere("D01")], known, day)).toEqual([
      {
        sentence: "事業所「OCE101」の契約では、「1AOCE D01」は、2026年12月17日(木)からの変更がすでに決まっています。",
      },
    ]);
  });

  test("rehearses nothing where the ledger is not known, as a customer does not know it (R21)", () => {
    const { ledger: _, ...named } = theirs;
    expect(planProblems([endingThere("D99")], { ...ledgers, offices: [named] }, day)).toEqual([]);
    expect(() =>
      entriesOf([endingThere("D99")], { ...ledgers, offices: [named] }, { day, applicationId: null }),
    ).toThrow("not known");
  });

  test("touches what it changes there as the other office itself would (R24)", () => {
    const own = { officeId: theOfficeId, companyId: contract.companyId, offices: [theirs] };
    const { otherOffice: _, ...operation } = endingThere("D01");
    expect(touchedBy([endingThere("D01")], own).map(({ path }) => path)).toEqual(
      touchedBy([operation], theirs).map(({ path }) => path),
    );
  });
});

describe("an approval that stands in two ledgers", () => {
  const both = approved([adding("D0A"), addingThere("D0B")]);

  test("is undone in both", () => {
    const undone = entered(both, revocationOf(allEntries(both), "one"));
    expect(contractAsOf(undone.ledger, later)).toEqual(contractAsOf(ledgers.ledger, later));
    expect(numbersThere(undone)).toEqual(["D01"]);
  });

  test("is not undone where another builds on it in one of them", () => {
    const built = approved([endingThere("D0B")], both, "two", later);
    expect(refuseRevocation(built, "two")).toBeUndefined();
    expect(refuseRevocation(built, "one")).toMatch(/^事業所「OCE101」の契約では、後から承認した変更/u);
  });

  test("moves to another day in both, but behind nothing that builds on it", () => {
    const moved = (before: Ledgers, to: typeof day) => {
      const without = entered(before, revocationOf(allEntries(before), "one"));
      const plan = movedPlan(before, { applicationId: "one", from: day, to, plan: [] });
      return entered(without, entriesOf(plan, without, { day: to, applicationId: "one" }));
    };
    const after = moved(both, later);
    expect(refuseMove(both, after, "one")).toBeUndefined();
    expect([numbersThere(after, day), numbersThere(after)]).toEqual([["D01"], ["D01", "D0B"]]);
    const built = approved([endingThere("D0B")], both, "two", day);
    expect(refuseMove(built, moved(built, later), "one")).toContain("事業所「OCE101」の契約では、ほかに承認した変更");
  });
});
