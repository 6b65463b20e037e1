import { describe, expect, test } from "vitest";
import { appended } from "@/tests/support/approve";
import { theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf, theCompanyId, theOfficeId, withApproval } from "@/tests/support/sample-ledger";
import { adding, ending } from "@/tests/support/sample-operations";
import { japanDate } from "../calendar/japan-date";
import { contractAsOf, type Ledger } from "./ledger";
import type { Operation } from "./operations/operations";
import { refuseRevocation, revocationOf } from "./revocation";

const base = ledgerOf(theManualsContract());
const yearEnd = japanDate("2026-12-31");
const newYear = japanDate("2027-01-01");

const one = withApproval(base, "one", yearEnd, adding("D0A"), adding("D0B"));
const theirs = (ledger: Ledger) => ({ ledger, officeId: theOfficeId });
const undone = (ledger: Ledger, id: string) => appended(ledger, revocationOf(ledger, id));

describe("the revocation of an approval", () => {
  test("is one entry in each ledger that the application stands in, from the day of its first entry there", () => {
    const contractor = theManualsContract().company.contractor;
    const both: Ledger = [
      ...one,
      {
        seq: one.length + 1,
        scope: { companyId: theCompanyId },
        startDate: newYear,
        operation: { type: "setContractor", ...contractor },
        applicationId: "one",
      },
    ];
    expect(revocationOf(both, "one")).toEqual([
      { scope: { officeId: theOfficeId }, startDate: yearEnd, operation: { type: "revoke" }, applicationId: "one" },
      { scope: { companyId: theCompanyId }, startDate: newYear, operation: { type: "revoke" }, applicationId: "one" },
    ]);
  });

  test("is nothing where an application entered nothing", () => {
    expect(revocationOf(one, "two")).toEqual([]);
    expect(refuseRevocation(theirs(one), "two")).toBeUndefined();
  });

  test("restores every day, also once the approval holds", () => {
    for (const day of ["2026-12-30", "2026-12-31", "2027-01-01", "2028-02-29"].map(japanDate)) {
      expect(contractAsOf(undone(one, "one"), day)).toEqual(contractAsOf(base, day));
    }
  });

  test("is refused where a later approval builds on it, and given once that is undone", () => {
    const two = withApproval(one, "two", newYear, ending("D0A"));
    expect(refuseRevocation(theirs(two), "one")).toBe(
      "後から承認した変更（2027年1月1日(金)から）がこの承認の内容を前提にしているため、無効にできません。先にその申込を無効にしてください。「1ANAC D0A」は、この日の契約にありません。",
    );
    expect(refuseRevocation(theirs(two), "two")).toBeUndefined();
    expect(refuseRevocation(theirs(undone(two, "two")), "one")).toBeUndefined();
  });

  test("is given where later approvals stand on their own", () => {
    const two = withApproval(one, "two", newYear, ending("D01"), adding("D0C"));
    expect(refuseRevocation(theirs(two), "one")).toBeUndefined();
  });

  test("is not blamed for what was impossible before it", () => {
    const unsound = withApproval(one, "two", newYear, ending("D99"));
    expect(refuseRevocation(theirs(unsound), "one")).toBeUndefined();
  });

  test("takes no certificates that the certificate work has named already out of the order", () => {
    const ordered = withApproval(base, "one", yearEnd, { type: "orderCertificates", count: 1 });
    const named: Operation = {
      type: "issueTerminals",
      ordered: 1,
      terminals: [{ name: "W00001", kind: "WEB_NACCS", accessKey: null, certificateValidThrough: null }],
    };
    const issued = withApproval(ordered, "one", yearEnd, named);
    expect(refuseRevocation(theirs(issued), "one")).toBeUndefined();
    expect(contractAsOf(undone(issued, "one"), newYear)).toEqual(contractAsOf(base, newYear));
    const byAnother = withApproval(ordered, "two", yearEnd, named);
    expect(refuseRevocation(theirs(byAnother), "one")).toContain("承認された数を超えています。");
  });
});
