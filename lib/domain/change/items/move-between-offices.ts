import { formatLong } from "../../calendar/japan-date";
import { type Contract, type ContractMove, type ContractUserCode, findUserCode } from "../../contract/contract";
import { terminalKindWord } from "../../contract/terminal-kind";
import { fieldName } from "../../form/form-part";
import type { ChangeRow } from "../change-block";
import type { ChangeItem, ChangeProblem } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { choices } from "../fields/choices";
import { officeCode } from "../fields/office-code";
import { officesIn } from "../named-offices";

const form = defineForm({
  key: "moveBetweenOffices",
  fields: {
    to: officeCode("付替先事業所コード"),
    userCodes: choices("移動する利用者コード", {
      codes: true,
      hint: "識別番号、管理統計資料、保存サービスの設定も一緒に移動します。",
    }),
    terminals: choices("移動する論理端末", { codes: true, hint: "デジタル証明書も一緒に移動します。" }),
  },
});
type MoveBetweenOffices = ValueOf<typeof form.fields>;

/**
 * 付替: UserCodes with their IDs and statistics, and terminals, end here and begin at the other office on one day, with the same
 * numbers, names and passwords (what is asked is our own reading; nothing is public).
 */
export const moveBetweenOffices: ChangeItem<MoveBetweenOffices> = {
  key: form.key,
  label: "事業所間の登録情報の移動（付替）",
  mark: "付替",
  group: "other",
  step: "other",
  hint: "付替先の事業所の合意が必要です。利用者IDとパスワードは変わりません。",
  schema: form.schema,
  form,

  offers: ({ before: { userCodes, terminals } }) => ({
    userCodes: { options: userCodes.map((each) => ({ value: each.code, label: each.code, hint: idsOf(each) })) },
    terminals: {
      options: terminals.map(({ name, kind }) => ({ value: name, label: name, hint: terminalKindWord(kind) })),
      ...(terminals.length === 0 ? { hint: "現在の契約に、移動できる論理端末はありません。" } : {}),
    },
  }),
  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),
  offices: (value) => officesIn(form, value),

  operations({ to: office, userCodes, terminals }, before) {
    const codes = userCodes.map((code) => ({ code }));
    const held = codes.flatMap(({ code }) => findUserCode(before, code) ?? []);
    const coming = {
      userCodes: held.map((each) => ({
        ...each,
        industries: [...each.industries],
        sharedWithOffices: [],
        userIds: [...each.userIds],
      })),
      terminals: before.terminals.filter(({ name }) => terminals.includes(name)),
    };
    return [
      { type: "moveOut", office, userCodes: codes, terminals },
      { type: "moveIn", office: before.office.officeCode, ...coming, otherOffice: office },
    ];
  },

  check({ userCodes, terminals }, { before }) {
    const at = (field: "userCodes" | "terminals", message: string): ChangeProblem => ({
      step: "other",
      field: fieldName(form.key, field),
      message,
    });
    if (userCodes.length === 0 && terminals.length === 0) {
      const message = "移動する利用者コードまたは論理端末を、1つ以上選択してください。";
      return [{ ...at("userCodes", message), fact: "移動する利用者コードと論理端末がありません。" }];
    }
    const shared = userCodes.filter((code) => (findUserCode(before, code)?.sharedWithOffices.length ?? 0) > 0);
    return [
      ...shared.map((code) =>
        at("userCodes", `利用者コード「${code}」は、他の事業所と共有しています。共有をやめてから移動してください。`),
      ),
      ...userCodes
        .filter((code) => !findUserCode(before, code))
        .map((code) => at("userCodes", `利用者コード「${code}」は現在の契約にありません。`)),
      ...terminals
        .filter((name) => !before.terminals.some((terminal) => terminal.name === name))
        .map((name) => at("terminals", `論理端末名「${name}」は現在の契約にありません。`)),
    ];
  },

  asks: ({ to, userCodes, terminals }, { before }) => [
    {
      officeCode: to,
      matter: {
        title: "事業所間の登録情報の移動（付替）",
        rows: [
          ...userCodes
            .flatMap((code) => findUserCode(before, code) ?? [])
            .map((each) => ({ term: "利用者コード", text: `${each.code}（${idsOf(each)}）` })),
          ...terminals.map((name) => ({ term: "論理端末", text: name })),
        ],
        means: [
          "利用開始日から、この事業所の契約に移ります。利用者ID、パスワード、論理端末名は変わりません。",
          "移動したものの料金は、この事業所に請求されます。",
        ],
      },
    },
  ],

  block: (before, after) => ({
    title: "事業所間の登録情報の移動（付替）",
    step: "other",
    columns: [
      { key: "term", label: "項目", kind: "text" },
      { key: "text", label: "内容", kind: "text" },
    ],
    before: rowsOf(before).map((row) => ({ cells: { ...row } })),
    after: rowsAfter(before, after),
  }),
};

const idsOf = ({ userIds }: ContractUserCode): string =>
  userIds.length === 0
    ? "識別番号なし"
    : `識別番号 ${userIds.map(({ identificationNumber }) => identificationNumber || "（承認時に決まります）").join("、")}`;

interface Row {
  readonly term: string;
  readonly text: string;
}

const rowsOf = (contract: Contract): Row[] => [...contract.moves.map(moveRow), ...heldBy(contract)];

const moveRow = ({ day, direction, office, userCodes, terminals }: ContractMove): Row => ({
  term: direction === "out" ? `付替先 ${office}` : `付替元 ${office}`,
  text: [
    formatLong(day),
    ...(userCodes.length > 0 ? [`利用者コード ${userCodes.join("、")}`] : []),
    ...(terminals.length > 0 ? [`論理端末 ${terminals.join("、")}`] : []),
  ].join(" "),
});

const heldBy = ({ userCodes, terminals }: Contract): Row[] => [
  ...userCodes.map((each) => ({ term: "利用者コード", text: `${each.code}（${idsOf(each)}）` })),
  ...terminals.map(({ name, kind }) => ({ term: "論理端末", text: `${name}（${terminalKindWord(kind)}）` })),
];

/** Marks stand there only where something is moved: what else changes has tables of its own. */
function rowsAfter(before: Contract, after: Contract): ChangeRow[] {
  const moved = after.moves.slice(before.moves.length);
  if (moved.length === 0) return rowsOf(after).map((row) => ({ cells: { ...row } }));
  const isIn = (rows: readonly Row[], { text, term }: Row) =>
    rows.some((row) => row.text === text && row.term === term);
  const [held, holds] = [heldBy(before), heldBy(after)];
  return [
    ...before.moves.map((move): ChangeRow => ({ cells: { ...moveRow(move) } })),
    ...moved.map((move): ChangeRow => ({ mark: "追加", cells: { ...moveRow(move) } })),
    ...held.map((row): ChangeRow => ({ ...(isIn(holds, row) ? {} : { mark: "削除" }), cells: { ...row } })),
    ...holds.filter((row) => !isIn(held, row)).map((row): ChangeRow => ({ mark: "追加", cells: { ...row } })),
  ];
}
