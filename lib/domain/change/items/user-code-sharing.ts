import { formatLong } from "../../calendar/japan-date";
import type { Contract } from "../../contract/contract";
import { inLedgersOf } from "../../contract/in-ledgers-of";
import { findOffice, officeNamed } from "../../contract/other-office";
import { fieldName } from "../../form/form-part";
import type { ChangeRow } from "../change-block";
import { type ChangeItem, type ChangeProblem, type ItemCircumstances, toMend } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { choices } from "../fields/choices";
import { officeCode } from "../fields/office-code";
import { userCodes } from "../fields/user-codes";
import { officesIn } from "../named-offices";
import { rowsBetween } from "../rows-between";

const form = defineForm({
  key: "userCodeSharing",
  fields: {
    office: officeCode("利用者コードの事業所コード", {
      optional: true,
      hint: "利用者コードを契約している、同じ企業の別の事業所のコードを6文字で入力してください。その事業所のシステム管理責任者に、同意をお願いします。",
    }),
    userCodes: userCodes("共有する利用者コード"),
    stop: choices("共有の終了", {
      codes: true,
      hint: "共有を終了する利用者コードを選択してください。相手の事業所の契約でも同じ日に終わります。",
    }),
  },
});
type Sharing = ValueOf<typeof form.fields>;

/** A UserCode that this office shares with another, whoever's it is. */
interface Shared {
  readonly userCode: string;
  readonly owner: string;
  readonly user: string;
}

/** Those whose other side is known. */
const sharingsOf = ({ office: { officeCode: own }, userCodes: held, sharedUserCodes }: Contract): Shared[] => [
  ...held.flatMap(({ code, sharedWithOffices }) =>
    sharedWithOffices.filter((user) => user !== "").map((user) => ({ userCode: code, owner: own, user })),
  ),
  ...sharedUserCodes.map(({ code, owner }) => ({ userCode: code, owner, user: own })),
];

/** What a check box of 共有の終了 posts. */
const keyOf = ({ userCode, owner, user }: Shared): string => `${userCode}/${owner}/${user}`;

const otherSide = ({ owner, user }: Shared, { office }: Contract): string =>
  office.officeCode === owner ? user : owner;

const rowsOf = (contract: Contract): ChangeRow[] => sharingsOf(contract).map((shared) => ({ cells: { ...shared } }));

/**
 * 他事業所の利用者コードを共有する: an office may use UserCodes of another of its company, and 共有の終了. A check box of our own,
 * beside the button of the manual on 利用者コード 入力 (what is asked is our own reading, too; nothing is public).
 */
export const userCodeSharing: ChangeItem<Sharing> = {
  key: form.key,
  label: "他事業所の利用者コードの共有（開始・終了）",
  mark: "利用者コード",
  group: "userCodes",
  step: "user-codes",
  hint: "同じ企業の事業所の利用者コードを使えるようにします。相手の事業所の同意が必要です。",
  schema: form.schema,
  form,

  offers: ({ before }) => ({
    stop: {
      options: sharingsOf(before).map((shared) => ({
        value: keyOf(shared),
        label: shared.userCode,
        hint:
          shared.owner === before.office.officeCode
            ? `この事業所の利用者コード（${shared.user}と共有）`
            : `${shared.owner}の利用者コード`,
      })),
    },
  }),
  start: () => ({}),
  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),

  operations: ({ office, userCodes: codes, stop }, before) => [
    ...(office === "" ? [] : codes).flatMap((userCode) =>
      inLedgersOf([office], { type: "shareUserCode", userCode, owner: office, user: before.office.officeCode }),
    ),
    ...stop
      .flatMap((key) => sharingsOf(before).find((shared) => keyOf(shared) === key) ?? [])
      .flatMap((shared) => inLedgersOf([otherSide(shared, before)], { type: "stopSharing", ...shared })),
  ],
  offices: (value) => officesIn(form, value),
  check: checkSharing,

  asks: ({ office, userCodes: codes }, { before, day, offices }) =>
    office === "" || codes.length === 0
      ? []
      : [
          {
            officeCode: office,
            matter: {
              title: "利用者コードの共有",
              rows: [
                { term: "共有する利用者コード", text: codes.join("、") },
                { term: "利用者コードの事業所", text: officeNamed(offices, office) },
                { term: "共有する事業所", text: `${before.office.name}（${before.office.officeCode}）` },
                { term: "開始希望日", text: formatLong(day) },
              ],
              means: [
                "利用開始日から、申込者の事業所が貴事業所の利用者コードを使えるようになります。",
                "利用者コードは、引き続き貴事業所の契約です。共有はいつでも終了できます。",
                "両方の事業所の契約内容に、この共有が表示されます。",
              ],
            },
          },
        ],

  block: (before, after) => ({
    title: "利用者コードの共有",
    step: "user-codes",
    columns: [
      { key: "userCode", label: "利用者コード", kind: "code" },
      { key: "owner", label: "利用者コードの事業所", kind: "code" },
      { key: "user", label: "共有する事業所", kind: "code" },
    ],
    before: rowsOf(before),
    after: rowsBetween(rowsOf(before), rowsOf(after)),
  }),
};

function checkSharing(
  { office, userCodes: codes, stop }: Sharing,
  { before, offices }: ItemCircumstances,
): readonly ChangeProblem[] {
  const at = (field: keyof Sharing, fact: string, remedy: string): ChangeProblem => ({
    step: "user-codes",
    field: fieldName(form.key, field),
    ...toMend(fact, remedy),
  });
  const problems: ChangeProblem[] = [];
  if (office === "" && codes.length === 0 && stop.length === 0) {
    const remedy = "共有する利用者コードを入力するか、共有を終了する利用者コードを選択してください。";
    problems.push(at("office", "開始または終了する共有がありません。", remedy));
  } else if (office === "" && codes.length > 0) {
    problems.push(
      at(
        "office",
        "利用者コードの事業所コードが入力されていません。",
        "利用者コードを契約している事業所のコードを入力してください。",
      ),
    );
  } else if (office !== "" && codes.length === 0) {
    problems.push(at("userCodes", "共有する利用者コードが入力されていません。", "1つ以上入力してください。"));
  }
  const other = findOffice(offices, office);
  if (other && other.companyId !== before.companyId) {
    const fact = `事業所コード「${office}」は、別の企業の事業所です。`;
    problems.push(at("office", fact, "利用者コードを共有できるのは、同じ企業の事業所だけです。"));
  } else if (other) {
    const unknown = codes.filter((code) => !other.userCodes.includes(code));
    if (unknown.length > 0) {
      const fact = `利用者コード${unknown.map((code) => `「${code}」`).join("")}は、${officeNamed(offices, office)}の契約にありません。`;
      problems.push(at("userCodes", fact, "利用者コードと事業所コードを確認してください。"));
    }
  }
  for (const key of stop.filter((each) => !sharingsOf(before).some((shared) => keyOf(shared) === each))) {
    problems.push(at("stop", `共有「${key}」は、現在の契約にありません。`, "表示されている中から選択してください。"));
  }
  return problems;
}
