import { countTerminals, terminalsOf } from "../../contract/contract";
import { processingModeWord } from "../../contract/processing-mode";
import { type TerminalKind, terminalKindWord } from "../../contract/terminal-kind";
import { fieldName } from "../../form/form-part";
import { type ChangeItem, type ChangeProblem, type ItemCircumstances, toMend } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { terminalOptions, unheldTerminals } from "../ended-terminals";
import { choices } from "../fields/choices";
import { count } from "../fields/count";
import { changedTerminalRows, terminalColumns, terminalRows } from "../terminal-rows";

/** ebMS ended with the seventh generation of NACCS: its terminals can only be given up. */
const kinds: readonly TerminalKind[] = ["NET_NACCS", "NET_API", "EBMS"];

const added = (kind: TerminalKind, hint: string) =>
  count(`論理端末追加数（${terminalKindWord(kind)}）`, { min: 0, max: 99, empty: 0, suffix: "台", hint });

const form = defineForm({
  key: "netNaccsTerminals",
  fields: {
    netNaccs: added("NET_NACCS", "パッケージソフトでNACCSに接続する端末の台数を、半角数字で入力してください。"),
    netApi: added("NET_API", "自社システムからnetAPIでNACCSに接続する端末の台数を、半角数字で入力してください。"),
    end: choices("論理端末の廃止（netNACCS等）", {
      codes: true,
      hint: "廃止する論理端末を選択してください。利用開始日から使えなくなります。",
    }),
  },
});
type NetNaccsTerminalsChange = ValueOf<typeof form.fields>;

/** netNACCS端末の登録情報の追加・削除. That netAPI has terminals of its own is our own reading. */
export const netNaccsTerminals: ChangeItem<NetNaccsTerminalsChange> = {
  key: form.key,
  label: "netNACCS端末の登録情報の追加・削除",
  mark: "端末（net）",
  group: "netNaccs",
  step: "terminals",
  schema: form.schema,
  form,

  offers: ({ before }) => ({ end: { options: terminalOptions(before, kinds) } }),

  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),

  operations: ({ netNaccs, netApi, end }) => [
    ...(netNaccs > 0 ? [{ type: "orderTerminals", kind: "NET_NACCS", count: netNaccs } as const] : []),
    ...(netApi > 0 ? [{ type: "orderTerminals", kind: "NET_API", count: netApi } as const] : []),
    ...end.map((name) => ({ type: "endTerminal", name }) as const),
  ],

  check(value, circumstances) {
    const { before } = circumstances;
    const problems = unheldTerminals(value.end, before, kinds).map((name) =>
      at("end", `論理端末「${name}」は、現在の契約のnetNACCS等の端末ではありません。`),
    );
    if (value.netNaccs + value.netApi + value.end.length > 0) return [...problems, ...checkLastTerminal(circumstances)];
    const remedy =
      terminalsOf(before, ...kinds).length > 0
        ? "追加する論理端末の台数を入力するか、廃止する論理端末を選択してください。"
        : "追加する論理端末の台数を入力してください。";
    return [...problems, { ...at("netNaccs", remedy), fact: "追加または廃止する論理端末がありません。" }];
  },

  block: (before, after) => ({
    title: "論理端末に関する情報（netNACCS）",
    step: "terminals",
    columns: terminalColumns("論理端末数"),
    before: terminalRows(before, kinds),
    after: changedTerminalRows(before, after, kinds),
  }),
};

const at = (field: string, fact: string, remedy = ""): ChangeProblem => ({
  step: "terminals",
  field: fieldName(form.key, field),
  ...toMend(fact, remedy),
});

/** R13 the other way round: netNACCS UserIds are used on netNACCS terminals, so the last of these cannot go alone (our own rule). */
function checkLastTerminal({ before, after }: ItemCircumstances): ChangeProblem[] {
  if (countTerminals(before, "NET_NACCS") === 0 || countTerminals(after, "NET_NACCS") > 0) return [];
  const left = after.userCodes.flatMap(({ code, userIds }) =>
    userIds
      .filter(({ processingMode }) => processingMode === "NET_NACCS")
      .map(({ identificationNumber }) => `${code} ${identificationNumber}`.trim()),
  );
  if (left.length === 0) return [];
  const mode = processingModeWord("NET_NACCS");
  const fact = `${mode}の識別番号（${left.join("、")}）が残るため、${mode}の端末をすべて廃止することはできません。`;
  return [at("end", fact, "端末を残すか、「識別番号（追加・削除）」で識別番号も削除してください。")];
}
