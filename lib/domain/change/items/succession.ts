import { attachedFileWords } from "../../attachment/attached-file";
import { formatLong } from "../../calendar/japan-date";
import { addressText } from "../../contract/address";
import type { Contract } from "../../contract/contract";
import { successionReasons, successionReasonWord } from "../../contract/succession";
import { fieldName } from "../../form/form-part";
import { fullKana, fullName } from "../../text/full-name";
import type { ChangeRow } from "../change-block";
import type { ChangeItem } from "../change-item";
import { defineForm, type ShownRow, type ValueOf } from "../define-form";
import { address, addressIn } from "../fields/address";
import { choice } from "../fields/choice";
import { date } from "../fields/date";
import { file } from "../fields/file";
import { filesIn } from "../fields/files-in";
import { kana } from "../fields/kana";
import { personName } from "../fields/person-name";
import { zenkaku } from "../fields/zenkaku";

const form = defineForm({
  key: "succession",
  fields: {
    reason: choice(
      "承継の理由",
      successionReasons.map((value) => ({ value, label: successionReasonWord(value) })),
    ),
    tookEffectOn: date("承継の効力発生日"),
    companyName: zenkaku("承継する企業の名称", { max: 70, example: "ナックスホールディングス株式会社" }),
    companyKana: kana("承継する企業の名称（フリガナ）", {
      max: 70,
      example: "ナックスホールディングスカブシキガイシャ",
    }),
    ...address("承継する企業の所在地"),
    title: zenkaku("契約者の役職", { max: 30, example: "代表取締役" }),
    ...personName("契約者名"),
    proof: file("承継を証明する書類", { hint: "登記事項証明書、契約書の写しなど。" }),
  },
});
type SuccessionWish = ValueOf<typeof form.fields>;

/** 地位の承継: the successor's facts become the company's, for all its offices; IDs stay (our own reading; nothing is public). */
export const succession: ChangeItem<SuccessionWish> = {
  key: form.key,
  label: "地位の承継",
  mark: "地位の承継",
  group: "other",
  step: "other",
  hint: "企業の情報が変わり、同じ企業のすべての事業所に反映されます。利用者コードと利用者IDは変わりません。",
  schema: form.schema,
  form,

  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),
  files: (value) => filesIn(form.fields, value),

  operations: (value) => [
    {
      type: "succeedCompany",
      name: value.companyName,
      kana: value.companyKana,
      address: addressIn(value),
      contractor: {
        title: value.title,
        familyName: value.familyName,
        givenName: value.givenName,
        familyKana: value.familyKana,
        givenKana: value.givenKana,
      },
      reason: value.reason,
      tookEffectOn: value.tookEffectOn,
      proof: value.proof ? attachedFileWords(value.proof) : "",
    },
  ],

  check({ tookEffectOn }, { day }) {
    if (tookEffectOn <= day) return [];
    const message = `承継の効力発生日は、利用開始希望日の${formatLong(day)}までの日を入力してください。`;
    const fact = `承継の効力発生日（${formatLong(tookEffectOn)}）が、利用開始日の${formatLong(day)}より後です。`;
    return [{ step: "other", field: fieldName(form.key, "tookEffectOn"), message, fact }];
  },

  block: (before, after) => ({
    title: "地位の承継",
    step: "other",
    columns: [
      { key: "term", label: "項目", kind: "text" },
      { key: "text", label: "内容", kind: "text" },
    ],
    before: rowsOf(before).map((row) => ({ cells: { ...row } })),
    after: rowsAfter(before, after),
  }),
};

const rowsOf = ({ company, succession: last }: Contract): ShownRow[] => [
  { term: "企業名", text: company.name },
  { term: "企業名（フリガナ）", text: company.kana },
  { term: "本社所在地", text: addressText(company.address) },
  { term: "契約者の役職", text: company.contractor.title },
  { term: "契約者名", text: fullName(company.contractor) },
  { term: "契約者名（フリガナ）", text: fullKana(company.contractor) },
  ...(last
    ? [
        { term: "承継前の企業名", text: last.predecessor },
        { term: "承継の理由", text: successionReasonWord(last.reason) },
        { term: "承継の効力発生日", text: formatLong(last.tookEffectOn) },
        { term: "承継を証明する書類", text: last.proof },
      ]
    : []),
];

/** Marks stand there only where a succession comes: what else changes has tables of its own. */
function rowsAfter(before: Contract, after: Contract): ChangeRow[] {
  const rows = rowsOf(after);
  const same = JSON.stringify(before.succession) === JSON.stringify(after.succession);
  const standing = rowsOf(before);
  return rows.map((row): ChangeRow => {
    const was = standing.find(({ term }) => term === row.term);
    const mark = was ? ("変更" as const) : ("追加" as const);
    return { ...(same || was?.text === row.text ? {} : { mark }), cells: { ...row } };
  });
}
