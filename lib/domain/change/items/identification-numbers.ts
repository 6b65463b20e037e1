import {
  type Contract,
  type ContractUserCode,
  type ContractUserId,
  heldTerminals,
  heldUserIds,
} from "../../contract/contract";
import { identificationCapacity } from "../../contract/identification-number";
import { type Industry, industryFits, industryShort, industryWord, singleSignOnAllowed } from "../../contract/industry";
import { type ProcessingMode, processingModeShort } from "../../contract/processing-mode";
import { systemWord } from "../../contract/system";
import type { BuiltChangeItem, ChangeProblem, ChangeRow, Changes, DraftValues } from "../change-item";
import {
  type IdentificationNumbersChange,
  identificationNumbersSchema,
  type UserCodeChange,
} from "../user-code-change";
import { appliedKey, parseUserCodePage, userCodeValues } from "../user-code-form";

export const identificationNumbers: BuiltChangeItem<"identificationNumbers"> = {
  key: "identificationNumbers",
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

  check(value, contract, all) {
    const problems = value.flatMap((change) => checkUserCodeChange(change, contract));
    return [...problems, ...checkWebNeedsCertificate(value, contract, all)];
  },

  block(value, contract, issued) {
    return {
      title: "利用者情報",
      step: "user-codes",
      columns: [
        { key: "system", label: "区分", kind: "text" },
        { key: "industry", label: "業種", kind: "text" },
        { key: "mode", label: "処理方式", kind: "text" },
        { key: "userCode", label: "利用者コード", kind: "code" },
        { key: "number", label: "識別番号", kind: "code" },
        { key: "count", label: "追加数", kind: "number" },
        { key: "paid", label: "管理統計資料 有料分", kind: "mark" },
        { key: "free", label: "管理統計資料 無料分", kind: "mark" },
        { key: "archive", label: "保税管理資料保存サービス", kind: "mark" },
        { key: "shared", label: "他事業所と共用", kind: "mark" },
      ],
      before: value.flatMap((change) => {
        const code = findUserCode(contract, change.userCode);
        return code ? heldUserIds(code).map((userId) => ({ cells: userIdCells(code, userId) })) : [];
      }),
      after: value.flatMap((change) => {
        const code = findUserCode(contract, change.userCode);
        return code ? [...keptRows(code, change), ...addedRows(code, change, issued.userIds)] : [];
      }),
    };
  },

  counts: (value) => ({
    userIds: {
      add: value.flatMap((change) => change.additions).reduce((sum, addition) => sum + addition.count, 0),
      change: 0,
      remove: value.flatMap((change) => change.removals).length,
    },
  }),

  operations: (value) =>
    value.flatMap((change) => [
      ...change.additions.map(
        (addition) =>
          ({
            type: "addUserIds",
            userCode: change.userCode,
            singleSignOn: change.singleSignOn,
            ...addition,
          }) as const,
      ),
      ...change.removals.map(
        (identificationNumber) => ({ type: "endUserId", userCode: change.userCode, identificationNumber }) as const,
      ),
    ]),
};

const findUserCode = (contract: Contract, code: string) =>
  contract.userCodes.find((candidate) => candidate.code === code);

/** R10, R12, R13 and what a UserCode can bear, for one UserCode; also checked as its page is set. */
export function checkUserCodeChange(change: UserCodeChange, contract: Contract): ChangeProblem[] {
  const at = (field: string, message: string): ChangeProblem => ({ step: "user-codes", field, message });
  const code = findUserCode(contract, change.userCode);
  if (!code)
    return [at("userCode", `利用者コード「${change.userCode}」は現在の契約にありません。取り消してください。`)];

  const problems: ChangeProblem[] = [];
  if (change.additions.length === 0 && change.removals.length === 0) {
    problems.push(at("industry", `${code.code}に追加する識別番号を設定するか、削除する識別番号を選択してください。`));
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
  const held = heldUserIds(code).map((userId) => userId.identificationNumber);
  for (const removal of change.removals.filter((number) => !held.includes(number))) {
    problems.push(at("removals", `${code.code}の識別番号「${removal}」は現在の契約にありません。`));
  }
  return problems;
}

/** R13: the first webNACCS IDs of an office need certificates for the PCs they are used on. */
function checkWebNeedsCertificate(
  value: IdentificationNumbersChange,
  contract: Contract,
  all: Changes,
): ChangeProblem[] {
  const addsWeb = value.some((change) => change.additions.some((addition) => addition.processingMode === "WEB_NACCS"));
  if (!addsWeb) return [];
  const held = heldTerminals(contract, "WEB_NACCS").length;
  const asked = all.webCertificates?.add ?? 0;
  const ended = all.webCertificates?.end.length ?? 0;
  if (held - ended + asked > 0) return [];
  return all.webCertificates
    ? [
        {
          step: "terminals",
          field: "addCertificates",
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

const mark = (value: boolean): string => (value ? "○" : "×");

function codeCells(code: ContractUserCode, industry: Industry, mode: ProcessingMode) {
  return {
    system: systemWord(code.system),
    industry: industryShort(industry),
    mode: processingModeShort(mode),
    userCode: code.code,
    paid: mark(code.statisticsPaid),
    free: mark(code.statisticsFree),
    archive: mark(code.bondedArchive),
    shared: mark(code.sharedWithOffices),
  };
}

const userIdCells = (code: ContractUserCode, userId: ContractUserId) => ({
  ...codeCells(code, userId.industry, userId.processingMode),
  number: userId.identificationNumber,
  count: "",
});

const keptRows = (code: ContractUserCode, change: UserCodeChange): ChangeRow[] =>
  heldUserIds(code).map((userId) => ({
    ...(change.removals.includes(userId.identificationNumber) ? { mark: "削除" as const } : {}),
    cells: userIdCells(code, userId),
  }));

/** Before approval one row an addition, with its count; afterwards one row an issued number. */
function addedRows(
  code: ContractUserCode,
  change: UserCodeChange,
  issued: readonly {
    userCode: string;
    identificationNumber: string;
    industry: Industry;
    processingMode: ProcessingMode;
  }[],
): ChangeRow[] {
  const numbers = issued.filter((userId) => userId.userCode === code.code);
  if (numbers.length > 0) {
    return numbers.map((userId) => ({
      mark: "追加",
      cells: {
        ...codeCells(code, userId.industry, userId.processingMode),
        number: userId.identificationNumber,
        count: "1",
      },
    }));
  }
  return change.additions.map((addition) => ({
    mark: "追加",
    cells: {
      ...codeCells(code, addition.industry, addition.processingMode),
      number: "",
      count: String(addition.count),
    },
  }));
}
