import { isNewUserCode } from "../../contract/user-code-name";
import { type ChangeItem, type ChangeProblem, type DraftValues, type ItemCircumstances, toMend } from "../change-item";
import { checkUserCodeChange, operationsOnUserCode } from "../check-user-code-change";
import { type IdentificationNumbersChange, identificationNumbersSchema } from "../user-code-change";
import { appliedKey, parseUserCodePage, userCodePagesIn, userCodeValues } from "../user-code-form";
import { userCodesBlock } from "../user-codes-block";
import { lacksCertificates } from "../web-certificate-need";

/** 識別番号（追加・削除）, and single sign-on of the UserCodes (R12). */
export const identificationNumbers: ChangeItem<IdentificationNumbersChange> = {
  key: "identificationNumbers",
  label: "識別番号（追加・削除）",
  mark: "識別番号",
  group: "userCodes",
  step: "user-codes",
  schema: identificationNumbersSchema,

  fromDraft(draft, chosen = []) {
    // A new UserCode has its numbers by itself; one that ends, and a page about industries alone, say nothing of numbers.
    const pages = userCodePagesIn(draft)
      .filter(
        ([code, { singleSignOn, endCode }]) =>
          !isNewUserCode(code) && singleSignOn !== undefined && !(endCode === "yes" && chosen.includes("industries")),
      )
      .map(([code, values]) => parseUserCodePage(code, values));
    const problems = pages.flatMap((page) => (page.ok ? [] : page.problems));
    if (problems.length > 0) return { ok: false, problems };
    return { ok: true, value: pages.flatMap((page) => (page.ok ? [page.value] : [])) };
  },

  toDraft: (value): DraftValues =>
    Object.fromEntries(value.map((change) => [appliedKey(change.userCode), userCodeValues(change)])),

  operations: (value, before) => value.flatMap((change) => operationsOnUserCode(change, before)),

  check: (value, circumstances) => [
    ...value.flatMap((change) => checkUserCodeChange(change, circumstances)),
    ...checkIdle(value, circumstances),
    ...checkCertificates(circumstances),
  ],

  block: userCodesBlock,
};

/** Where industries are applied for, too, their changes stand in the same table and hide that no number changes. */
function checkIdle(value: IdentificationNumbersChange, { before, chosen }: ItemCircumstances): ChangeProblem[] {
  if (!chosen.includes("industries")) return [];
  if (value.some((change) => operationsOnUserCode(change, before).length > 0)) return [];
  const remedy = "利用者コードの「変更」から設定するか、申込内容で「識別番号」の選択を外してください。";
  return [{ step: "user-codes", ...toMend("追加または削除する識別番号がありません。", remedy) }];
}

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
          seenOn: "user-codes",
          ...toMend(
            "webNACCSの識別番号を追加するには、デジタル証明書が必要です。",
            "「webNACCS証明書の登録情報（追加・削除）」も選択してください。",
          ),
        },
      ];
}
