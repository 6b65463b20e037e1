import { terminalsOf } from "../../contract/contract";
import type { TerminalKind } from "../../contract/terminal-kind";
import { fieldName } from "../../form/form-part";
import type { ChangeItem, ChangeProblem } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { terminalOptions, unheldTerminals } from "../ended-terminals";
import { anyChoice } from "../fields/choice";
import { choices } from "../fields/choices";
import { count } from "../fields/count";
import { changedTerminalRows, terminalRows } from "../terminal-rows";

const kinds: readonly TerminalKind[] = ["LINE_PC", "LINE_PRINTER"];

const form = defineForm({
  key: "lineTerminals",
  fields: {
    line: anyChoice("端末を追加する回線", {
      control: "select",
      optional: true,
      hint: "端末を追加する場合は必須です。2つ以上の回線に追加するときは、回線ごとに申し込んでください。",
    }),
    pc: count("端末追加数（パソコン）", { min: 0, max: 99, empty: 0, suffix: "台" }),
    printer: count("端末追加数（プリンタ）", { min: 0, max: 99, empty: 0, suffix: "台" }),
    end: choices("端末の廃止", {
      codes: true,
      hint: "廃止する端末を選択してください。利用開始日から使えなくなります。",
    }),
  },
});
type LineTerminalsChange = ValueOf<typeof form.fields>;

/** 一般NACCS端末の登録情報（追加・削除）. The kinds are our own reading; nothing is public. */
export const lineTerminals: ChangeItem<LineTerminalsChange> = {
  key: form.key,
  label: "一般NACCS端末の登録情報（追加・削除）",
  mark: "端末（一般）",
  group: "lines",
  step: "lines",
  schema: form.schema,
  form,

  offers: ({ before, after }) => ({
    line: {
      // Those that stay, and those that this application adds.
      options: after.lines.map(({ number }) => ({ value: number, label: number })),
      ...(after.lines.length === 0
        ? { hint: "回線がありません。申込内容で「一般NACCS回線の登録情報」を選択し、先に回線を追加してください。" }
        : {}),
    },
    end: { options: terminalOptions(before, kinds) },
  }),

  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),

  operations: ({ line, pc, printer, end }) => [
    ...(line !== "" && pc > 0 ? [{ type: "orderTerminals", kind: "LINE_PC", count: pc, line } as const] : []),
    ...(line !== "" && printer > 0
      ? [{ type: "orderTerminals", kind: "LINE_PRINTER", count: printer, line } as const]
      : []),
    ...end.map((name) => ({ type: "endTerminal", name }) as const),
  ],

  check({ line, pc, printer, end }, { before }) {
    const problems = unheldTerminals(end, before, kinds).map((name) =>
      at("end", `端末「${name}」は、現在の契約の一般NACCSの端末ではありません。`),
    );
    if (line === "" && pc + printer > 0) problems.push(at("line", "端末を追加する回線を選択してください。"));
    if (line !== "" && pc + printer === 0) {
      problems.push(at("pc", "追加する端末の台数を入力してください。追加しない場合は、回線を選択しないでください。"));
    }
    if (pc + printer + end.length > 0 || problems.length > 0) return problems;
    const remedy =
      terminalsOf(before, ...kinds).length > 0
        ? "追加する端末の台数を入力するか、廃止する端末を選択してください。"
        : "追加する端末の台数を入力してください。";
    return [{ ...at("pc", remedy), fact: "追加または廃止する端末がありません。" }];
  },

  block: (before, after) => ({
    title: "端末に関する情報（一般NACCS）",
    step: "lines",
    columns: [
      { key: "device", label: "利用機器区分", kind: "text" },
      { key: "line", label: "回線番号", kind: "text" },
      { key: "name", label: "論理端末名", kind: "code" },
      { key: "count", label: "端末数", kind: "number" },
    ],
    before: terminalRows(before, kinds),
    after: changedTerminalRows(before, after, kinds),
  }),
};

const at = (field: string, message: string): ChangeProblem => ({
  step: "lines",
  field: fieldName(form.key, field),
  message,
});
