import { type Contract, findUserCode } from "../../contract/contract";
import { identificationCapacity } from "../../contract/identification-number";
import { industryFits, industryWord, singleSignOnAllowed } from "../../contract/industry";
import { systemWord } from "../../contract/system";
import { touchedUserCodes } from "../change-counts";
import type { ChangeItem, ChangeProblem, DraftValues, ItemCircumstances } from "../change-item";
import {
  type IdentificationNumbersChange,
  identificationNumbersSchema,
  type UserCodeChange,
} from "../user-code-change";
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

  operations: (value, before) => value.flatMap((change) => operationsOn(change, before)),

  check: (value, circumstances) => [
    ...value.flatMap((change) => checkUserCodeChange(change, circumstances.before)),
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

function operationsOn({ userCode, singleSignOn, additions, removals }: UserCodeChange, before: Contract) {
  const code = findUserCode(before, userCode);
  const switched = code !== undefined && code.singleSignOn !== singleSignOn;
  return [
    ...(switched ? [{ type: "setSingleSignOn", userCode, singleSignOn } as const] : []),
    ...additions.map((addition) => ({ type: "addUserIds", userCode, ...addition }) as const),
    ...removals.map((identificationNumber) => ({ type: "endUserId", userCode, identificationNumber }) as const),
  ];
}

/** R10, R12, R13 and what a UserCode can bear, for one UserCode; also checked as its page is set. */
export function checkUserCodeChange(change: UserCodeChange, contract: Contract): ChangeProblem[] {
  const at = (field: string, message: string): ChangeProblem => ({ step: "user-codes", field, message });
  const code = findUserCode(contract, change.userCode);
  if (!code)
    return [at("userCode", `利用者コード「${change.userCode}」は現在の契約にありません。取り消してください。`)];

  const problems: ChangeProblem[] = [];
  if (operationsOn(change, contract).length === 0) {
    const message = `${code.code}に追加する識別番号数を入力するか、削除する識別番号を選択するか、シングルサインオンを変更してください。`;
    problems.push(at("count", message));
  }
  if (change.system !== code.system) {
    problems.push(
      at(
        "system",
        `${code.code}は${systemWord(code.system)}で契約しています。「${systemWord(code.system)}」を選択してください。`,
      ),
    );
  }
  for (const addition of change.additions) {
    if (!industryFits(addition.industry, change.system)) {
      problems.push(
        at("industry", `${industryWord(addition.industry)}は${systemWord(change.system)}では利用できません。`),
      );
    } else if (!code.industries.includes(addition.industry)) {
      problems.push(
        at(
          "industry",
          `${code.code}では${industryWord(addition.industry)}を契約していません。契約中の業種（${code.industries.map(industryWord).join("、")}）から選択してください。`,
        ),
      );
    }
    const { processingMode } = addition;
    if (addition.count > identificationCapacity(processingMode)) {
      problems.push(at("count", `識別番号数は${identificationCapacity(processingMode)}個以内で入力してください。`));
    }
  }
  const added = change.additions.map((addition) => addition.industry);
  if (change.singleSignOn && !singleSignOnAllowed(added, code.industries)) {
    problems.push(at("singleSignOn", "自社通関ではシングルサインオンを利用できません。「否」を選択してください。"));
  }
  const held = code.userIds.map((userId) => userId.identificationNumber);
  for (const removal of change.removals.filter((number) => !held.includes(number))) {
    problems.push(at("removals", `${code.code}の識別番号「${removal}」は現在の契約にありません。`));
  }
  return problems;
}

/** R13: the first webNACCS IDs of an office need certificates for the PCs they are used on. */
function checkCertificates({ before, after, chosen }: ItemCircumstances): ChangeProblem[] {
  if (!lacksCertificates(before, after)) return [];
  return chosen.includes("webCertificates")
    ? [
        {
          step: "terminals",
          field: "webCertificates.add",
          message:
            "webNACCSの識別番号を追加するには、使用するパソコンの台数分のデジタル証明書が必要です。1個以上を入力してください。",
        },
      ]
    : [
        {
          step: "items",
          field: "items",
          message:
            "webNACCSの識別番号を追加するには、デジタル証明書が必要です。「webNACCS証明書の登録情報（追加・削除）」も選択してください。",
        },
      ];
}
