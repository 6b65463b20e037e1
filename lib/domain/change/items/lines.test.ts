import { describe, expect, test } from "vitest";
import { aLine, aWebTerminal, theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { type JapanDate, japanDate } from "../../calendar/japan-date";
import { contractAfter } from "../../contract/plan";
import type { DraftValues } from "../change-item";
import { planOf } from "../changes";
import { refuseChanges } from "../refuse-changes";
import { lineTerminals } from "./line-terminals";
import { lines } from "./lines";

const held = theManualsContract({
  lines: [aLine("L00001"), aLine("L00002", { kind: "BROADBAND" })],
  terminals: [aWebTerminal("W00001", { kind: "LINE_PC", line: "L00001", certificateValidThrough: null })],
});
const without = theManualsContract();

const typed = {
  kind: "BROADBAND",
  postalCode: "1350064",
  prefecture: "東京都",
  city: "江東区青海２－４－６",
  building: "４階",
  contactName: "通関　花子",
  contactPhone: "0355001101",
  maintenance: "ALWAYS",
  options: ["SPARE_ROUTER"],
  workDate: "20261204",
  ownSystem: "no",
};
const readLines = (draft: DraftValues) => {
  const read = lines.fromDraft(draft);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return lines.schema.parse(read.value);
};
const filing = { today: japanDate("2026-11-02"), calendar: { closingDays: new Set<JapanDate>() } };
function refusalsOf(changes: Record<string, unknown>, contract = held, filed: typeof filing | undefined = undefined) {
  const circumstances = { ledger: ledgerOf(contract), officeId: theOfficeId, before: contract, day: theManualsWish };
  return refuseChanges(changes, { ...circumstances, filing: filed }).map(({ field, message }) =>
    `${field ?? ""}: ${message}`.trim(),
  );
}
const rowsOf = (changes: Record<string, unknown>, contract = held) => {
  const after = contractAfter(contract, planOf(changes, contract), theManualsWish);
  return lines.block(contract, after).after.map(({ mark, cells }) => [mark, cells.line, cells.kind]);
};

describe("lines", () => {
  test("are added, changed and ended, a page for each that is filled in", () => {
    const value = readLines({
      lines: { end: "L00002" },
      "lines/new-1": typed,
      "lines/L00001": { ...typed, kind: "DEDICATED_10" },
    });
    expect(rowsOf({ lines: value })).toEqual([
      ["変更", "L00001", "専用線 10Mbps"],
      ["削除", "L00002", "ブロードバンド"],
      ["追加", "新規1", "ブロードバンド"],
    ]);
    expect(refusalsOf({ lines: value })).toEqual([]);
    expect(lines.fromDraft(lines.toDraft(value))).toEqual({ ok: true, value });
  });

  test("say of a page what is wrong on it, with the name of its line", () => {
    const read = lines.fromDraft({ "lines/new-1": { ...typed, workDate: "明日", contactPhone: "1" } });
    expect(!read.ok && read.problems.map(({ field, message }) => [field, message.slice(0, 12)])).toEqual([
      ["new-1/contactPhone", expect.stringContaining("回線「新規1」：")],
      ["new-1/workDate", expect.stringContaining("回線「新規1」：")],
    ]);
  });

  test("have to be changed where they were chosen", () => {
    expect(refusalsOf({ lines: readLines({}) })).toEqual([
      "lines.end: 追加または変更する回線の内容を入力するか、廃止する回線を選択してください。",
    ]);
    expect(refusalsOf({ lines: readLines({}) }, without)[0]).toContain("「回線を追加する」を押して");
  });

  test("are worked on from 20 business days after filing on, which a reviewer is not held to, and until the start", () => {
    const early = { lines: readLines({ "lines/new-1": { ...typed, workDate: "20261127" } }) };
    expect(refusalsOf(early, held, filing)).toEqual([
      "lines.new-1/workDate: 回線「新規1」：工事希望日は、2026年12月2日(水)以降の日を入力してください（申込の日から20営業日以上先）。",
    ]);
    expect(refusalsOf(early)).toEqual([]);
    const late = { lines: readLines({ "lines/new-1": { ...typed, workDate: "20261211" } }) };
    expect(refusalsOf(late)[0]).toContain("利用開始日（2026年12月10日(木)）より後です。");
  });

  test("are redundant with two at one place alone", () => {
    const redundant = { ...typed, options: ["REDUNDANT"] };
    expect(refusalsOf({ lines: readLines({ "lines/new-1": redundant }) })[0]).toContain(
      "同じ設置場所に2回線以上が必要です。",
    );
    expect(refusalsOf({ lines: readLines({ "lines/new-1": redundant, "lines/new-2": typed }) })).toEqual([]);
  });

  test("with systems of the customer's own come with a picture of them", () => {
    const own = { ...typed, ownSystem: "yes" };
    expect(refusalsOf({ lines: readLines({ "lines/new-1": own }) })[0]).toContain("システム構成図が必要です。");
    const diagram = `0199b0c0-0000-7000-8000-00000000000a 1024 ${"9f".repeat(32)} 構成図.pdf`;
    const value = readLines({ "lines/new-1": { ...own, diagram } });
    expect(refusalsOf({ lines: value })).toEqual([]);
    expect(lines.files?.(value).map(({ name }) => name)).toEqual(["構成図.pdf"]);
  });

  test("cannot go alone while terminals hang on them, nor change and go at once", () => {
    const end = { lines: readLines({ lines: { end: "L00001" } }) };
    expect(refusalsOf(end)[0]).toContain("回線「L00001」には端末（W00001）があるため");
    expect(refusalsOf({ ...end, lineTerminals: { line: "", pc: 0, printer: 0, end: ["W00001"] } })).toEqual([]);
    const both = readLines({ lines: { end: "L00002" }, "lines/L00002": typed });
    expect(refusalsOf({ lines: both })[0]).toContain("変更と廃止を同時に申し込めません");
  });
});

describe("terminals on lines", () => {
  const asked = { line: "L00001", pc: 2, printer: 1, end: [] };

  test("are ordered for a line that is there or comes with the same application", () => {
    expect(refusalsOf({ lineTerminals: asked })).toEqual([]);
    const added = { lines: readLines({ "lines/new-1": typed }), lineTerminals: { ...asked, line: "新規1" } };
    expect(refusalsOf(added, without)).toEqual([]);
    expect(refusalsOf({ lineTerminals: { ...asked, line: "L00009" } })[0]).toContain("「L00009」は");
  });

  test("need a line and a number", () => {
    expect(refusalsOf({ lineTerminals: { ...asked, line: "" } })).toEqual([
      "lineTerminals.line: 端末を追加する回線を選択してください。",
    ]);
    expect(refusalsOf({ lineTerminals: { ...asked, pc: 0, printer: 0 } })[0]).toContain("台数を入力してください");
    expect(refusalsOf({ lineTerminals: { line: "", pc: 0, printer: 0, end: [] } })[0]).toContain("廃止する端末を選択");
    expect(refusalsOf({ lineTerminals: { line: "", pc: 0, printer: 0, end: ["W99999"] } })[0]).toContain("W99999");
  });

  test("stand in their table with the line and their number until they are named", () => {
    const after = contractAfter(held, lineTerminals.operations({ ...asked, end: ["W00001"] }, held), theManualsWish);
    expect(
      lineTerminals
        .block(held, after)
        .after.map(({ mark, cells }) => [mark, cells.device, cells.line, cells.name, cells.count]),
    ).toEqual([
      ["削除", "パソコン", "L00001", "W00001", "1"],
      ["追加", "パソコン", "L00001", "", "2"],
      ["追加", "プリンタ", "L00001", "", "1"],
    ]);
  });
});
