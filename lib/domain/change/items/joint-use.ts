import { formatLong } from "../../calendar/japan-date";
import type { Contract } from "../../contract/contract";
import { inLedgersOf } from "../../contract/in-ledgers-of";
import { officeNamed } from "../../contract/other-office";
import { type JointUse, jointUseKey } from "../../contract/relations";
import { fieldName } from "../../form/form-part";
import type { ChangeRow } from "../change-block";
import { type ChangeItem, type ChangeProblem, type ItemCircumstances, toMend } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { choice } from "../fields/choice";
import { choices } from "../fields/choices";
import { officeCode } from "../fields/office-code";
import { officesIn } from "../named-offices";
import { rowsBetween } from "../rows-between";

const bearers = [
  { value: "own", label: "この事業所" },
  { value: "office1", label: "共同利用する事業所（1）" },
  { value: "office2", label: "共同利用する事業所（2）" },
  { value: "office3", label: "共同利用する事業所（3）" },
] as const;

const planRule =
  "自事業所の端末・メールボックスがない場合の料金プランは、Bプランです。1単位分の基本料金を支払う場合は、Aプランも選べます。";

const partner = (number: number) =>
  officeCode(`共同利用する事業所コード（${number}）`, {
    optional: true,
    ...(number === 1
      ? {
          hint: "一緒に使う事業所のコードを6文字で入力してください。各事業所のシステム管理責任者に、同意をお願いします。",
        }
      : {}),
  });

const form = defineForm({
  key: "jointUse",
  fields: {
    office1: partner(1),
    office2: partner(2),
    office3: partner(3),
    bearer: choice("基本料金を負担する事業所", bearers, { hint: planRule }),
    end: choices("共同利用の解除", {
      hint: "解除する共同利用を選択してください。ほかの事業所の契約でも同じ日に終わります。",
    }),
  },
});
type JointUseChange = ValueOf<typeof form.fields>;

const partnersOf = ({ office1, office2, office3 }: JointUseChange): string[] =>
  [office1, office2, office3].filter((code) => code !== "");

const bearerOf = (value: JointUseChange, own: string): string => (value.bearer === "own" ? own : value[value.bearer]);

/** Its other offices, as one of them sees it. */
const othersOf = ({ offices }: JointUse, { office }: Contract): string[] =>
  offices.filter((code) => code !== office.officeCode);

const rowsOf = ({ jointUses }: Contract): ChangeRow[] =>
  jointUses.map(({ offices, bearer, startDate }) => ({
    cells: { offices: offices.join("、"), bearer, since: formatLong(startDate) },
  }));

/** 共同利用（追加・削除）: offices use NACCS together (what is asked is our own reading; nothing is public). */
export const jointUse: ChangeItem<JointUseChange> = {
  key: form.key,
  label: "共同利用（追加・削除）",
  mark: "共同利用",
  group: "other",
  step: "other",
  hint: "相手の事業所の同意が必要です。",
  schema: form.schema,
  form,

  offers: ({ before }) => ({
    end: {
      options: before.jointUses.map((use) => ({
        value: jointUseKey(use.offices),
        label: othersOf(use, before).join("、"),
        hint: `${formatLong(use.startDate)}から・基本料金は${use.bearer}が負担`,
      })),
    },
  }),
  start: () => ({ bearer: "own" }),
  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),

  operations: (value, before) => {
    const own = before.office.officeCode;
    const partners = partnersOf(value);
    const bearer = bearerOf(value, own);
    return [
      ...(partners.length > 0 && bearer !== ""
        ? inLedgersOf([...new Set(partners)], { type: "joinUse", offices: [own, ...partners].toSorted(), bearer })
        : []),
      ...value.end
        .flatMap((key) => before.jointUses.find(({ offices }) => jointUseKey(offices) === key) ?? [])
        .flatMap((use) => inLedgersOf(othersOf(use, before), { type: "endJointUse", offices: [...use.offices] })),
    ];
  },
  offices: (value) => officesIn(form, value),

  check: (value, { before }) => {
    const at = (field: keyof JointUseChange, fact: string, remedy: string): ChangeProblem => ({
      step: "other",
      field: fieldName(form.key, field),
      ...toMend(fact, remedy),
    });
    const partners = partnersOf(value);
    const problems: ChangeProblem[] = [];
    if (partners.length === 0 && value.end.length === 0) {
      const remedy = "共同利用する事業所コードを入力するか、解除する共同利用を選択してください。";
      problems.push(at("office1", "追加または解除する共同利用がありません。", remedy));
    }
    const twice = partners.find((code, index) => partners.indexOf(code) !== index);
    if (twice)
      problems.push(at("office1", `事業所コード「${twice}」が2回入力されています。`, "1回だけ入力してください。"));
    if (partners.length > 0 && bearerOf(value, before.office.officeCode) === "") {
      const remedy = "事業所コードを入力した事業所か、この事業所を選択してください。";
      problems.push(at("bearer", "基本料金を負担する事業所のコードが入力されていません。", remedy));
    }
    for (const key of value.end.filter((each) => !before.jointUses.some((use) => jointUseKey(use.offices) === each))) {
      problems.push(
        at("end", `共同利用「${key}」は、現在の契約にありません。`, "表示されている中から選択してください。"),
      );
    }
    return problems;
  },

  asks: (value, circumstances) =>
    partnersOf(value).map((code) => ({ officeCode: code, matter: matterOf(value, circumstances) })),

  block: (before, after) => ({
    title: "共同利用",
    step: "other",
    columns: [
      { key: "offices", label: "共同利用する事業所", kind: "code" },
      { key: "bearer", label: "基本料金を負担する事業所", kind: "code" },
      { key: "since", label: "開始日", kind: "text" },
    ],
    before: rowsOf(before),
    after: rowsBetween(rowsOf(before), rowsOf(after)),
  }),
};

function matterOf(value: JointUseChange, { before: { office }, day, offices }: ItemCircumstances) {
  const named = (code: string) =>
    code === office.officeCode ? `${office.name}（${code}）` : officeNamed(offices, code);
  return {
    title: "共同利用",
    rows: [
      { term: "共同利用する事業所", text: [office.officeCode, ...partnersOf(value)].map(named).join("、") },
      { term: "基本料金を負担する事業所", text: named(bearerOf(value, office.officeCode)) },
      { term: "開始希望日", text: formatLong(day) },
    ],
    means: [
      "利用開始日から、これらの事業所でNACCSを共同で利用します。",
      "すべての事業所の契約内容に、この共同利用が表示されます。",
      planRule,
    ],
  };
}
