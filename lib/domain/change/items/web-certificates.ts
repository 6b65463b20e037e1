import { formatSlash } from "../../calendar/japan-date";
import { type Contract, type ContractTerminal, terminalsOf } from "../../contract/contract";
import { fieldName } from "../../form/form-part";
import type { ChangeRow } from "../change-block";
import type { ChangeItem, ChangeProblem } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { choices } from "../fields/choices";
import { count } from "../fields/count";
import { needsFirstCertificates } from "../web-certificate-need";

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
    end: {
      options: terminalsOf(before, "WEB_NACCS").map(({ name, certificateValidThrough }) => ({
        value: name,
        label: name,
        ...(certificateValidThrough ? { hint: `有効期限 ${formatSlash(certificateValidThrough)}` } : {}),
      })),
    },
  }),

  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),

  operations: ({ add, end }) => [
    ...(add > 0 ? [{ type: "orderCertificates", count: add } as const] : []),
    ...end.map((name) => ({ type: "endTerminal", name }) as const),
  ],

  check(value, { before }) {
    const at = (field: "add" | "end", message: string): ChangeProblem => ({
      step: "terminals",
      field: fieldName(form.key, field),
      message,
    });
    const held = terminalsOf(before, "WEB_NACCS").map((terminal) => terminal.name);
    const problems = value.end
      .filter((name) => !held.includes(name))
      .map((name) => at("end", `論理端末名「${name}」のデジタル証明書は現在の契約にありません。`));
    if (value.add === 0 && value.end.length === 0) {
      const message =
        held.length > 0
          ? "追加するデジタル証明書の数を入力するか、廃止するデジタル証明書を選択してください。"
          : "追加するデジタル証明書の数を、使用するパソコンの台数分入力してください。";
      problems.push({ ...at("add", message), fact: "追加または廃止するデジタル証明書がありません。" });
    }
    return problems;
  },

  block: (before, after) => ({
    title: "デジタル証明書に関する情報",
    step: "terminals",
    columns: [
      { key: "device", label: "利用機器区分", kind: "text" },
      { key: "name", label: "論理端末名", kind: "code" },
      { key: "validThrough", label: "有効期限", kind: "text" },
      { key: "count", label: "デジタル証明書数", kind: "number" },
    ],
    before: terminalsOf(before, "WEB_NACCS").map((terminal) => ({ cells: terminalCells(terminal) })),
    after: rowsAfter(before, after),
  }),
};

const terminalCells = (terminal: ContractTerminal) => ({
  device: "web",
  name: terminal.name,
  validThrough: terminal.certificateValidThrough ? formatSlash(terminal.certificateValidThrough) : "",
  count: "1",
});

/** What stays or ends, then what comes: a row a certificate, and until the certificate work is done one row with the count. */
function rowsAfter(before: Contract, after: Contract): ChangeRow[] {
  const held = terminalsOf(before, "WEB_NACCS");
  const holds = terminalsOf(after, "WEB_NACCS");
  const isIn = (terminals: readonly ContractTerminal[], { name }: ContractTerminal) =>
    terminals.some((terminal) => terminal.name === name);
  const ordered = after.orderedCertificates - before.orderedCertificates;
  return [
    ...held.map((terminal) => ({
      ...(isIn(holds, terminal) ? {} : { mark: "削除" as const }),
      cells: terminalCells(terminal),
    })),
    ...holds
      .filter((terminal) => !isIn(held, terminal))
      .map((terminal) => ({ mark: "追加" as const, cells: { ...terminalCells(terminal), validThrough: "" } })),
    ...(ordered > 0
      ? [{ mark: "追加" as const, cells: { device: "web", name: "", validThrough: "", count: String(ordered) } }]
      : []),
  ];
}
