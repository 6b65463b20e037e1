import { describe, expect, test } from "vitest";
import { aWebTerminal, theManualsContract } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId, withApproval } from "@/tests/support/sample-ledger";
import { adding } from "@/tests/support/sample-operations";
import { japanDate } from "../../calendar/japan-date";
import { contractAsOf, impossibleIn, type Ledger } from "../../contract/ledger";
import { contractAfter, entriesOf } from "../../contract/plan";
import { refuseChanges } from "../refuse-changes";
import { termination } from "./termination";

const contract = theManualsContract({ terminals: [aWebTerminal("W00001")], mailboxes: 2 });
const base = ledgerOf(contract);
const day = japanDate("2026-12-10");
const value = {
  lastDay: japanDate("2026-12-31"),
  reason: "OFFICE_CLOSED" as const,
  addressee: "ナックス商事株式会社",
  postalCode: "1050013",
  prefecture: "東京都",
  city: "港区浜松町１－３－１",
  building: "",
};
const plan = termination.operations(value, contract);
const refuse = (changed: Partial<typeof value>, on = day, ledger: Ledger = base) =>
  refuseChanges(
    { termination: { ...value, ...changed } },
    { ledger, officeId: theOfficeId, before: contractAsOf(ledger, on), day: on },
  ).map(({ message }) => message);
const ended = (ledger: Ledger = base): Ledger => [
  ...ledger,
  ...entriesOf(plan, { ledger, officeId: theOfficeId }, { day, applicationId: "end" }).map((entry, index) => ({
    ...entry,
    seq: ledger.length + 1 + index,
  })),
];

describe("契約解除", () => {
  test("starts from the end of the month of the wished day and from where bills go now", () => {
    const circumstances = { before: contract, after: contract, day, chosen: ["termination"] };
    const { billing } = contract;
    expect(termination.start?.(circumstances, {})).toMatchObject({
      lastDay: "20261231",
      addressee: billing.addressee,
      city: billing.address.city,
    });
    expect(termination.start?.({ ...circumstances, day: japanDate("2026-12-31") }, {}).lastDay).toBe("20261231");
  });

  test("keeps the contract through its last day, and leaves from the next one what says who it was and that it ended", () => {
    expect(contractAsOf(ended(), value.lastDay)).toEqual(contractAsOf(base, value.lastDay));
    const after = contractAsOf(ended(), japanDate("2027-01-01"));
    expect(after.ended).toMatchObject({ from: "2027-01-01", reason: "OFFICE_CLOSED" });
    expect([after.userCodes, after.terminals, after.mailboxes, after.orderedTerminals]).toEqual([[], [], 0, []]);
    expect(after.office).toEqual(contractAsOf(base, day).office);
  });

  test("has a last day that is not before the day of the application, or says which day would do", () => {
    expect(refuse({})).toEqual([]);
    expect(refuse({ lastDay: japanDate("2026-12-09") })).toEqual([]);
    expect(refuse({ lastDay: japanDate("2026-12-08") })).toEqual([
      "契約の最終日は、利用開始希望日（2026年12月10日(木)）の前日の2026年12月9日(水)以降の日を入力してください。",
    ]);
  });

  test("lists all that ends, before it is filed", () => {
    const { after } = termination.block(contract, contractAfter(contract, plan, day));
    const rows = after.map(({ mark, cells }) => `${mark}：${cells.term} ${cells.text}`);
    expect(rows.slice(0, 3)).toEqual([
      "変更：契約 2026年12月31日(木)で終了",
      "追加：契約解除の理由 事業所の廃止",
      "追加：最終請求の送付先 ナックス商事株式会社 〒105-0013 東京都港区浜松町１－３－１",
    ]);
    expect(rows).toContain("削除：利用者ID 1ANAC D01（船舶代理店・インタラクティブ）");
    expect(rows).toContain("削除：論理端末・デジタル証明書 W00001（web）");
    expect(rows.at(-1)).toBe("削除：メールボックス 2個");
  });

  test("leaves nothing open, whichever was approved first: what is to hold later is refused, or refuses it", () => {
    const later = japanDate("2027-02-01");
    const additions = {
      identificationNumbers: [
        {
          userCode: "1ANAC",
          system: "SEA",
          singleSignOn: false,
          additions: [{ industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 1 }],
          removals: [],
        },
      ],
    };
    const ledger = ended();
    const before = contractAsOf(ledger, later);
    expect(refuseChanges(additions, { ledger, officeId: theOfficeId, before, day: later })[0]?.message).toBe(
      "契約は2026年12月31日(木)で終了しています。",
    );
    const approved = withApproval(base, "later", later, adding("D0A"));
    expect(refuse({}, day, approved)).toEqual([
      "2027年2月1日(月)からの変更がすでに決まっており、同時に行えません。契約は2026年12月31日(木)で終了しています。",
    ]);
    expect(impossibleIn(ended(withApproval(base, "before", day, adding("D0A"))))).toEqual([]);
  });
});
