import { addDays, firstOfMonthFrom, formatLong, type JapanDate, toEightDigits } from "../../calendar/japan-date";
import { addressText } from "../../contract/address";
import type { Contract } from "../../contract/contract";
import { endReasons, endReasonWord } from "../../contract/end-reason";
import { industryWord } from "../../contract/industry";
import { processingModeWord } from "../../contract/processing-mode";
import { countByKind, terminalCountWords, terminalKindWord } from "../../contract/terminal-kind";
import { fieldName } from "../../form/form-part";
import type { ChangeRow } from "../change-block";
import type { ChangeItem } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { address, addressIn } from "../fields/address";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { zenkaku } from "../fields/zenkaku";

const form = defineForm({
  key: "termination",
  fields: {
    lastDay: date("契約の最終日"),
    reason: choice(
      "契約解除の理由",
      endReasons.map((value) => ({ value, label: endReasonWord(value) })),
    ),
    addressee: zenkaku("最終請求の宛名", {
      max: 70,
      hint: "最後の請求に関するお知らせの送付先です。契約の終了後に届く宛先を入力してください。",
    }),
    ...address("最終請求の送付先"),
  },
});
type Termination = ValueOf<typeof form.fields>;

/** 契約解除・事業所廃止: everything ends after the last day (what is asked is our own reading; nothing is public). */
export const termination: ChangeItem<Termination> = {
  key: form.key,
  label: "契約解除・事業所廃止",
  mark: "契約解除",
  group: "other",
  step: "other",
  kind: "end",
  hint: "すべての利用者ID、端末、デジタル証明書、回線が使えなくなります。",
  schema: form.schema,
  form,

  offers: ({ day }) => ({
    lastDay: {
      hint: `契約はこの日まで続き、翌日からすべて使えなくなります。${formatLong(addDays(day, -1))}以降の日を、半角数字8桁で入力してください。`,
    },
  }),
  start: ({ before: { billing }, day }) => ({
    lastDay: toEightDigits(endOfMonth(day)),
    reason: "",
    addressee: billing.addressee,
    ...billing.address,
  }),
  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),

  operations: ({ lastDay, reason, addressee, ...parts }, before) => [
    {
      type: "endContract",
      reason,
      lastBill: { addressee, address: addressIn(parts) },
      userCodes: before.userCodes.map(({ code }) => code),
      from: addDays(lastDay, 1),
    },
  ],

  check({ lastDay }, { day }) {
    const earliest = addDays(day, -1);
    if (lastDay >= earliest) return [];
    const message = `契約の最終日は、利用開始希望日（${formatLong(day)}）の前日の${formatLong(earliest)}以降の日を入力してください。`;
    const fact = `契約の最終日（${formatLong(lastDay)}）が、利用開始日の前日の${formatLong(earliest)}より前です。`;
    return [{ step: "other", field: fieldName(form.key, "lastDay"), message, fact }];
  },

  block: (before, after) => ({
    title: "契約の終了",
    step: "other",
    columns: [
      { key: "term", label: "項目", kind: "text" },
      { key: "text", label: "内容", kind: "text" },
    ],
    before: rowsOf(before).map((row) => ({ cells: { ...row } })),
    after: rowsAfter(before, after),
  }),
};

const endOfMonth = (day: JapanDate): JapanDate => addDays(firstOfMonthFrom(addDays(day, 1)), -1);

interface Held {
  readonly term: string;
  readonly text: string;
}

/** How the contract stands, and all that it holds, a row each. */
const rowsOf = (contract: Contract): Held[] => [...standingOf(contract), ...heldBy(contract)];

function standingOf({ ended }: Contract): Held[] {
  if (!ended) return [{ term: "契約", text: "契約中" }];
  const { from, reason, lastBill } = ended;
  return [
    { term: "契約", text: `${formatLong(addDays(from, -1))}で終了` },
    { term: "契約解除の理由", text: endReasonWord(reason) },
    { term: "最終請求の送付先", text: `${lastBill.addressee} ${addressText(lastBill.address)}` },
  ];
}

const heldBy = ({ userCodes, terminals, orderedTerminals, mailboxes }: Contract): Held[] => [
  ...userCodes.flatMap(({ code, userIds }) =>
    userIds.length === 0
      ? [{ term: "利用者コード", text: code }]
      : userIds.map(({ identificationNumber, industry, processingMode }) => ({
          term: "利用者ID",
          text: `${code} ${identificationNumber}（${industryWord(industry)}・${processingModeWord(processingMode)}）`,
        })),
  ),
  ...terminals.map(({ name, kind, certificateValidThrough }) => ({
    term: certificateValidThrough ? "論理端末・デジタル証明書" : "論理端末",
    text: `${name}（${terminalKindWord(kind)}）`,
  })),
  ...(orderedTerminals.length > 0
    ? [{ term: "発行前の論理端末・デジタル証明書", text: terminalCountWords(countByKind(orderedTerminals)) }]
    : []),
  ...(mailboxes > 0 ? [{ term: "メールボックス", text: `${mailboxes}個` }] : []),
];

/** Marks stand there only where the contract ends: what else changes has tables of its own. */
function rowsAfter(before: Contract, after: Contract): ChangeRow[] {
  const asBefore = JSON.stringify(before.ended) === JSON.stringify(after.ended);
  if (asBefore) return rowsOf(after).map((row) => ({ cells: { ...row } }));
  const standing = standingOf(before);
  return [
    ...standingOf(after).map(({ term, text }): ChangeRow => {
      const was = standing.find((row) => row.term === term);
      return { ...(was?.text === text ? {} : { mark: was ? "変更" : "追加" }), cells: { term, text } };
    }),
    ...heldBy(before).map((row): ChangeRow => ({ mark: "削除", cells: { ...row } })),
  ];
}
