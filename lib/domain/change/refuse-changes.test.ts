import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  aWebTerminal,
  theManualsContract,
} from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId, withApproval } from "@/tests/support/sample-ledger";
import { japanDate } from "../calendar/japan-date";
import { contractAsOf, type Ledger } from "../contract/ledger";
import type { Changes } from "./change-item";
import { refuseChanges } from "./refuse-changes";

const base = ledgerOf(
  theManualsContract({
    userCodes: [
      aContractedUserCode({
        userIds: [
          aContractedUserId(),
          aContractedUserId({ identificationNumber: "D0A", startDate: japanDate("2026-12-10") }),
        ],
      }),
    ],
    terminals: [aWebTerminal("W00001", { startDate: japanDate("2026-12-24") })],
  }),
);

const change = { userCode: "1ANAC", system: "SEA", singleSignOn: false, additions: [], removals: [] } as const;
const removing = (...removals: string[]): Changes => ({ identificationNumbers: [{ ...change, removals }] });
const ending = (...end: string[]): Changes => ({ webCertificates: { add: 0, end } });
const refuse = (changes: Changes, on: string, ledger: Ledger = base, seenOn = on) =>
  refuseChanges(changes, {
    ledger,
    officeId: theOfficeId,
    before: contractAsOf(ledger, japanDate(seenOn)),
    day: japanDate(on),
  });

describe("what is ended before it started", () => {
  test("is refused at the wished date, with its name and its first day", () => {
    expect(refuse(removing("D01", "D0A"), "2026-12-09")).toMatchObject([
      {
        step: "items",
        field: "wishedStartDate",
        firstDay: "2026-12-10",
        message:
          "「1ANAC D0A」の利用開始日は2026年12月10日(木)です。これを変更または削除する申込では、その日以降の日付を指定してください。",
      },
    ]);
  });

  test("is named with the first day of each where it is several", () => {
    const both = { ...removing("D0A"), ...ending("W00001") };
    expect(refuse(both, "2026-12-01").map(({ firstDay }) => firstDay)).toEqual(["2026-12-10", "2026-12-24"]);
    expect(refuse(both, "2026-12-23").map(({ firstDay }) => firstDay)).toEqual(["2026-12-24"]);
  });

  test("may end on its first day", () => {
    expect(refuse(removing("D0A"), "2026-12-10")).toEqual([]);
    expect(refuse({ ...removing("D0A"), ...ending("W00001") }, "2026-12-24")).toEqual([]);
  });

  test("is no matter of what is only added", () => {
    expect(refuse({ webCertificates: { add: 2, end: [] } }, "2026-12-09")).toEqual([]);
  });
});

describe("what is not there on any day", () => {
  test("is refused on its item's own page, each once", () => {
    expect(refuse(removing("D99", "D98"), "2026-12-10")).toEqual([
      { step: "user-codes", message: "「1ANAC D99」は、2026年12月10日(木)の契約にありません。" },
      { step: "user-codes", message: "「1ANAC D98」は、2026年12月10日(木)の契約にありません。" },
    ]);
    expect(refuse(ending("W99999"), "2026-12-24").map(({ step }) => step)).toEqual(["terminals"]);
    const stranger = [{ ...change, userCode: "9ZOCE", removals: ["A01", "A02"] }];
    expect(refuse({ identificationNumbers: stranger }, "2026-12-10").map(({ message }) => message)).toEqual([
      "「9ZOCE」は、2026年12月10日(木)の契約にありません。",
    ]);
  });
});

describe("what was approved to come", () => {
  test("keeps a change from an earlier day that it would no longer work after", () => {
    const ledger = withApproval(base, "later", japanDate("2027-01-01"), {
      type: "endUserId",
      userCode: "1ANAC",
      identificationNumber: "D01",
    });
    expect(refuse(removing("D01"), "2026-12-31", ledger)).toEqual([
      {
        step: "items",
        field: "wishedStartDate",
        message: "「1ANAC D01」は、2027年1月1日(金)からの変更がすでに決まっています。",
      },
    ]);
  });

  test("leaves nothing to change where it does the same", () => {
    const on = [{ ...change, singleSignOn: true }];
    const industries = ["SHIPPING_COMPANY", "SHIP_AGENT"] as const;
    const several = ledgerOf(theManualsContract({ userCodes: [aContractedUserCode({ industries })] }));
    const ledger = withApproval(several, "same", japanDate("2026-12-10"), {
      type: "setSingleSignOn",
      userCode: "1ANAC",
      singleSignOn: true,
    });
    expect(refuse({ identificationNumbers: on }, "2026-12-10", ledger, "2026-12-09")).toEqual([
      expect.objectContaining({
        step: "user-codes",
        message: expect.stringContaining("シングルサインオンを変更してください。"),
      }),
    ]);
    expect(refuse({ identificationNumbers: on }, "2026-12-09", ledger)).toEqual([]);
  });
});

describe("the items' own rules", () => {
  test("are those of the contract on the day of the start, not of the day it was seen on", () => {
    const web = { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 } as const;
    const asked: Changes = { identificationNumbers: [{ ...change, additions: [web] }] };
    expect(refuse(asked, "2026-12-23", base, "2026-12-24").map(({ field }) => field)).toEqual(["items"]);
    expect(refuse(asked, "2026-12-24", base, "2026-12-23")).toEqual([]);
  });

  test("ask for something to change", () => {
    expect(refuse({ webCertificates: { add: 0, end: [] } }, "2026-12-10").map(({ field }) => field)).toEqual([
      "webCertificates.add",
    ]);
  });
});
