import { terminalsOf } from "../../contract/contract";
import type { TerminalKind } from "../../contract/terminal-kind";
import { fieldName } from "../../form/form-part";
import type { ChangeItem, ChangeProblem } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { terminalOptions, unheldTerminals } from "../ended-terminals";
import { choices } from "../fields/choices";
import { count } from "../fields/count";
import { changedTerminalRows, terminalColumns, terminalRows } from "../terminal-rows";
import { needsFirstCertificates } from "../web-certificate-need";

const kinds: readonly TerminalKind[] = ["WEB_NACCS"];

const form = defineForm({
  key: "webCertificates",
  fields: {
    add: count("デジタル証明書追加数（webNACCS）", {
      min: 0,
      max: 99,
      empty: 0,
      suffix: "個",
      hint: "webNACCSで使用するパソコンの台数分を、半角数字で入力してください。",
    }),
    end: choices("デジタル証明書の廃止", {
      codes: true,
      hint: "廃止するデジタル証明書の論理端末名を選択してください。",
    }),
  },
});
type WebCertificatesChange = ValueOf<typeof form.fields>;

/** webNACCS証明書の登録情報（追加・削除）: one certificate a PC (R17). */
export const webCertificates: ChangeItem<WebCertificatesChange> = {
  key: form.key,
  label: "webNACCS証明書の登録情報（追加・削除）",
  mark: "証明書（web）",
  group: "netNaccs",
  step: "terminals",
  schema: form.schema,
  form,

  offers: ({ before, after }) => ({
    add: needsFirstCertificates(before, after)
      ? {
          mark: "required",
          hint: `${form.fields.add.hint}webNACCSの識別番号を追加するため、1個以上が必要です。`,
        }
      : {},
    end: { options: terminalOptions(before, kinds) },
  }),

  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),

  operations: ({ add, end }) => [
    ...(add > 0 ? [{ type: "orderTerminals", kind: "WEB_NACCS", count: add } as const] : []),
    ...end.map((name) => ({ type: "endTerminal", name }) as const),
  ],

  check(value, { before }) {
    const at = (field: "add" | "end", message: string): ChangeProblem => ({
      step: "terminals",
      field: fieldName(form.key, field),
      message,
    });
    const problems = unheldTerminals(value.end, before, kinds).map((name) =>
      at("end", `論理端末名「${name}」のデジタル証明書は現在の契約にありません。`),
    );
    if (value.add === 0 && value.end.length === 0) {
      const message =
        terminalsOf(before, ...kinds).length > 0
          ? "追加するデジタル証明書の数を入力するか、廃止するデジタル証明書を選択してください。"
          : "追加するデジタル証明書の数を、使用するパソコンの台数分入力してください。";
      problems.push({ ...at("add", message), fact: "追加または廃止するデジタル証明書がありません。" });
    }
    return problems;
  },

  block: (before, after) => ({
    title: "デジタル証明書に関する情報",
    step: "terminals",
    columns: terminalColumns("デジタル証明書数"),
    before: terminalRows(before, kinds),
    after: changedTerminalRows(before, after, kinds),
  }),
};
