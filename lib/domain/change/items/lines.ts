import * as z from "zod/mini";
import type { Contract } from "../../contract/contract";
import { type LineFacts, newLineName } from "../../contract/line";
import type { PlannedOperation } from "../../contract/plan";
import { fieldName } from "../../form/form-part";
import type { ChangeItem, ChangeProblem, ItemParts } from "../change-item";
import { checkLine } from "../check-line";
import { defineForm } from "../define-form";
import { choices } from "../fields/choices";
import { filesIn } from "../fields/files-in";
import { partField, partKey, partsIn } from "../item-parts";
import { factsOfLine, lineForm, typedLine } from "../line-form";
import { changedLineRows, lineColumns, lineRows } from "../line-rows";

const key = "lines";

/** What the step itself asks; each line that comes or changes has a page of its own. */
const form = defineForm({
  key,
  fields: {
    end: choices("回線の廃止", {
      codes: true,
      hint: "廃止する回線を選択してください。利用開始日から使えなくなります。",
    }),
  },
});

const linesSchema = z.object({
  end: z.array(z.string()),
  /** By the code of its page: a line's number, or new-1, new-2, … */
  lines: z.array(
    z.object({
      code: z
        .string()
        .check(z.regex(/^(L\d{5}|new-[1-9]\d?)$/, { error: "回線番号の形が正しくありません。取り消してください。" })),
      line: lineForm.schema,
    }),
  ),
});
type LinesChange = z.output<typeof linesSchema>;

const newLine = /^new-([1-9]\d?)$/;

/** What a line is called in the contract until it has its number; a line that has one by that. */
const numberOf = (code: string): string => {
  const [, index] = newLine.exec(code) ?? [];
  return index ? newLineName(Number(index)) : code;
};
const lineName = (code: string): string => `回線「${numberOf(code)}」`;

const parts: ItemParts = {
  form: lineForm,
  nameOf: lineName,
  find(code, { before }) {
    const title = "回線 入力（詳細）";
    if (newLine.test(code)) {
      return { title, lead: "追加する回線の内容を入力してください。回線番号は、審査の終了後に決まります。", start: {} };
    }
    const line = before.lines.find(({ number }) => number === code);
    return (
      line && { title, lead: `${lineName(code)}の内容を変更します。回線番号は変わりません。`, start: typedLine(line) }
    );
  },
  check(code, typed, circumstances) {
    const read = lineForm.read(typed);
    return read.ok ? checkLine(factsOfLine(read.value), numberOf(code), circumstances) : [];
  },
};

/** 一般NACCS回線の登録情報（追加・変更・廃止). The kinds are the Center's; maintenance, work days and numbers are our own reading. */
export const lines: ChangeItem<LinesChange> = {
  key,
  label: "一般NACCS回線の登録情報（追加・変更・廃止）",
  mark: "回線",
  group: "lines",
  step: "lines",
  tab: "line-orders",
  hint: "回線を利用している事業所が移転する場合は、回線設置場所も変更してください。",
  schema: linesSchema,
  form,
  parts,

  offers: ({ before }) => ({
    end: {
      options: before.lines.map((line) => ({
        value: line.number,
        label: line.number,
        hint: lineRows({ ...before, lines: [line] })
          .map(({ cells }) => `${cells.kind}・${cells.site}`)
          .join(),
      })),
    },
  }),

  fromDraft(draft) {
    const own = form.read(draft[key] ?? {});
    const pages = partsIn(key, draft).map((code) => ({ code, read: lineForm.read(draft[partKey(key, code)] ?? {}) }));
    const problems = pages.flatMap(({ code, read }) =>
      read.ok
        ? []
        : read.problems.map(({ field, message }) => ({
            field: partField(code, field),
            message: `${lineName(code)}：${message}`,
          })),
    );
    if (!own.ok || problems.length > 0) return { ok: false, problems: [...(own.ok ? [] : own.problems), ...problems] };
    const read = pages.flatMap(({ code, read }) => (read.ok ? [{ code, line: read.value }] : []));
    return { ok: true, value: { ...own.value, lines: read } };
  },

  toDraft: ({ end, lines }) => ({
    [key]: form.typed({ end }),
    ...Object.fromEntries(lines.map(({ code, line }) => [partKey(key, code), lineForm.typed(line)])),
  }),

  operations: ({ end, lines }, before) => [
    ...lines.flatMap(({ code, line }) => operationOn(code, factsOfLine(line), before)),
    ...end.map((number) => ({ type: "endLine", number }) as const),
  ],

  check({ end, lines }, circumstances) {
    const { before } = circumstances;
    const unheld = end.filter((number) => !before.lines.some((line) => line.number === number));
    const both = lines.filter(({ code }) => end.includes(code));
    const problems = [
      ...unheld.map((number) => at("end", `回線「${number}」は、現在の契約にありません。`)),
      ...both.map(({ code }) =>
        at("end", `${lineName(code)}は、変更と廃止を同時に申し込めません。どちらかを取り消してください。`),
      ),
      ...lines.flatMap(({ code, line }) =>
        checkLine(factsOfLine(line), numberOf(code), circumstances).map(
          ({ field = "", message, fact }): ChangeProblem => ({
            ...at(partField(code, field), `${lineName(code)}：${message}`),
            ...(fact ? { fact: `${lineName(code)}：${fact}` } : {}),
          }),
        ),
      ),
    ];
    if (end.length + lines.length > 0) return problems;
    const remedy =
      before.lines.length > 0
        ? "追加または変更する回線の内容を入力するか、廃止する回線を選択してください。"
        : "「回線を追加する」を押して、追加する回線の内容を入力してください。";
    return [...problems, { ...at("end", remedy), fact: "追加、変更または廃止する回線がありません。" }];
  },

  files: ({ lines }) => lines.flatMap(({ line }) => filesIn(lineForm.fields, line)),

  block: (before, after) => ({
    title: "回線に関する情報",
    step: "lines",
    columns: lineColumns,
    before: lineRows(before),
    after: changedLineRows(before, after),
  }),
};

/** What approval does for a line: adds it, or changes it where it says something else. */
function operationOn(code: string, facts: LineFacts, before: Contract): PlannedOperation[] {
  const number = numberOf(code);
  if (newLine.test(code)) return [{ type: "addLine", number, ...facts }];
  const { number: _, startDate: __, ...held } = before.lines.find((line) => line.number === code) ?? {};
  return JSON.stringify(held) === JSON.stringify(facts) ? [] : [{ type: "changeLine", number, ...facts }];
}

const at = (field: string, message: string): ChangeProblem => ({
  step: "lines",
  field: fieldName(key, field),
  message,
});
