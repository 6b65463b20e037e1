import { type ContractTerminal, heldTerminals } from "../../contract/contract";
import { parseForm } from "../../form/parse-form";
import type { BuiltChangeItem, ChangeProblem, ChangeRow, Issued } from "../change-item";
import { terminalsFormSchema, terminalsKey } from "../terminals-form";
import { type WebCertificatesChange, webCertificatesSchema } from "../web-certificates-change";

export const webCertificates: BuiltChangeItem<"webCertificates"> = {
  key: "webCertificates",
  step: "terminals",
  schema: webCertificatesSchema,

  fromDraft(draft) {
    const form = parseForm(terminalsFormSchema, draft[terminalsKey] ?? {});
    if (!form.ok) return form;
    return { ok: true, value: { add: form.value.addCertificates ?? 0, end: form.value.endCertificates } };
  },

  toDraft: (value) => ({
    [terminalsKey]: { addCertificates: value.add > 0 ? String(value.add) : "", endCertificates: [...value.end] },
  }),

  check(value, contract) {
    const at = (field: string, message: string): ChangeProblem => ({ step: "terminals", field, message });
    const held = heldTerminals(contract, "WEB_NACCS").map((terminal) => terminal.name);
    const problems = value.end
      .filter((name) => !held.includes(name))
      .map((name) => at("endCertificates", `論理端末名「${name}」のデジタル証明書は現在の契約にありません。`));
    if (value.add === 0 && value.end.length === 0) {
      const message =
        held.length > 0
          ? "追加するデジタル証明書の数を入力するか、廃止するデジタル証明書を選択してください。"
          : "追加するデジタル証明書の数を、使用するパソコンの台数分入力してください。";
      problems.push(at("addCertificates", message));
    }
    return problems;
  },

  block(value, contract, issued) {
    const held = heldTerminals(contract, "WEB_NACCS");
    return {
      title: "デジタル証明書に関する情報",
      step: "terminals",
      columns: [
        { key: "device", label: "利用機器区分", kind: "text" },
        { key: "name", label: "論理端末名", kind: "code" },
        { key: "validThrough", label: "有効期限", kind: "text" },
        { key: "count", label: "デジタル証明書数", kind: "number" },
      ],
      before: held.map((terminal) => ({ cells: terminalCells(terminal) })),
      after: [...held.map((terminal) => keptRow(terminal, value)), ...addedRows(value, issued)],
    };
  },

  counts: (value) => ({ terminals: { add: value.add, change: 0, remove: value.end.length } }),

  operations: (value) => [
    ...(value.add > 0 ? [{ type: "addWebCertificates" as const, count: value.add }] : []),
    ...value.end.map((terminalName) => ({ type: "endWebCertificate" as const, terminalName })),
  ],
};

const terminalCells = (terminal: ContractTerminal) => ({
  device: "web",
  name: terminal.name,
  validThrough: terminal.certificateValidThrough?.replaceAll("-", "/") ?? "",
  count: "1",
});

const keptRow = (terminal: ContractTerminal, value: WebCertificatesChange): ChangeRow => ({
  ...(value.end.includes(terminal.name) ? { mark: "削除" as const } : {}),
  cells: terminalCells(terminal),
});

/** Until the certificate work is done one row with the count, then one row a certificate. */
function addedRows(value: WebCertificatesChange, issued: Issued): ChangeRow[] {
  if (value.add === 0) return [];
  const row = (name: string, count: string): ChangeRow => ({
    mark: "追加",
    cells: { device: "web", name, validThrough: "", count },
  });
  return issued.terminalNames.length > 0
    ? issued.terminalNames.map((name) => row(name, "1"))
    : [row("", String(value.add))];
}
