import { findUserCode } from "../../contract/contract";
import { touchedUserCodes } from "../change-counts";
import { type ChangeItem, type ChangeProblem, type DraftValues, type ItemCircumstances, toMend } from "../change-item";
import { checkUserCodeChange, operationsOnUserCode } from "../check-user-code-change";
import { type IdentificationNumbersChange, identificationNumbersSchema } from "../user-code-change";
import { appliedKey, parseUserCodePage, userCodeValues } from "../user-code-form";
import { changedUserCodeRows, userCodeColumns, userCodeRows } from "../user-code-rows";
import { lacksCertificates } from "../web-certificate-need";

/** 識別番号（追加・削除）, and single sign-on of the UserCodes (R12). */
export const identificationNumbers: ChangeItem<IdentificationNumbersChange> = {
  key: "identificationNumbers",
  label: "識別番号（追加・削除）",
  mark: "識別番号",
  group: "userCodes",
  step: "user-codes",
  schema: identificationNumbersSchema,

  fromDraft(draft) {
    const pages = Object.entries(draft)
      .filter(([key]) => key.startsWith(appliedKey("")))
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([key, values]) => parseUserCodePage(key.slice(appliedKey("").length), values));
    const problems = pages.flatMap((page) => (page.ok ? [] : page.problems));
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, value: pages.flatMap((page) => (page.ok ? [page.value] : [])) };
  },

  toDraft: (value): DraftValues =>
    Object.fromEntries(value.map((change) => [appliedKey(change.userCode), userCodeValues(change)])),

  operations: (value, before) => value.flatMap((change) => operationsOnUserCode(change, before)),

  check: (value, circumstances) => [
    ...value.flatMap((change) => checkUserCodeChange(change, circumstances)),
    ...checkCertificates(circumstances),
  ],

  block: (before, after) => {
    const touched = touchedUserCodes(before, after);
    return {
      title: "利用者情報",
      step: "user-codes",
      columns: userCodeColumns,
      before: touched.flatMap((code) => userCodeRows(findUserCode(before, code))),
      after: touched.flatMap((code) => changedUserCodeRows(findUserCode(before, code), findUserCode(after, code))),
    };
  },
};

/** R13: the first webNACCS IDs of an office need certificates for the PCs they are used on. */
function checkCertificates({ before, after, chosen }: ItemCircumstances): ChangeProblem[] {
  if (!lacksCertificates(before, after)) return [];
  return chosen.includes("webCertificates")
    ? [
        {
          step: "terminals",
          field: "webCertificates.add",
          ...toMend(
            "webNACCSの識別番号を追加するには、使用するパソコンの台数分のデジタル証明書が必要です。",
            "1個以上を入力してください。",
          ),
        },
      ]
    : [
        {
          step: "items",
          field: "items",
          ...toMend(
            "webNACCSの識別番号を追加するには、デジタル証明書が必要です。",
            "「webNACCS証明書の登録情報（追加・削除）」も選択してください。",
          ),
        },
      ];
}
