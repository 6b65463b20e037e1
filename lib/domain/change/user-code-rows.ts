import type { ContractUserCode, ContractUserId } from "../contract/contract";
import { industryShort } from "../contract/industry";
import { connectionOfMode } from "../contract/price-plan";
import { processingModeShort } from "../contract/processing-mode";
import { systemWord } from "../contract/system";
import { userCodeWord } from "../contract/user-code-name";
import type { ChangeColumn, ChangeRow } from "./change-block";

/** The table of UserCodes with their UserIds, a row a UserId. */
export const userCodeColumns: readonly ChangeColumn[] = [
  { key: "system", label: "区分", kind: "text" },
  { key: "industry", label: "業種", kind: "text" },
  { key: "mode", label: "処理方式", kind: "text" },
  { key: "userCode", label: "利用者コード", kind: "code" },
  { key: "number", label: "識別番号", kind: "code" },
  { key: "count", label: "追加数", kind: "number" },
  { key: "singleSignOn", label: "シングルサインオン", kind: "text" },
  { key: "paid", label: "管理統計資料 有料分", kind: "mark" },
  { key: "free", label: "管理統計資料 無料分", kind: "mark" },
  { key: "archive", label: "保税管理資料保存サービス", kind: "mark" },
  { key: "shared", label: "他事業所と共有", kind: "mark" },
];

/** What stands in place of a number on a UserCode that has none. */
export const noNumber = "なし";

/** A UserCode as it stands; one without UserIds is a row, too. */
export function userCodeRows(code: ContractUserCode | undefined): ChangeRow[] {
  if (!code) return [];
  if (code.userIds.length === 0) return [{ subject: code.code, cells: { ...ownCells(code), number: noNumber } }];
  return code.userIds.map((userId) => userIdRow(code, userId));
}

/** The rows of a UserCode before a change: with one of its own where its UserIds do not show what changes. */
export function userCodeRowsBefore(
  before: ContractUserCode | undefined,
  after: ContractUserCode | undefined,
): ChangeRow[] {
  const rows = userCodeRows(before);
  return before && before.userIds.length > 0 && isToldApart(before, after) ? [ownRow(before), ...rows] : rows;
}

/** Whether a UserCode is told by itself beside its UserIds: it comes, it ends, or it changes industries. */
const isToldApart = (before: ContractUserCode | undefined, after: ContractUserCode | undefined): boolean =>
  !before || !after || before.industries.join() !== after.industries.join();

/**
 * The rows of a UserCode, before → after: first the UserCode itself where it is told by itself, then the UserIds that stay or end,
 * in their order, then the added ones. Another change of the UserCode gets a row of its own if no remaining UserId shows it.
 */
export function changedUserCodeRows(
  before: ContractUserCode | undefined,
  after: ContractUserCode | undefined,
): ChangeRow[] {
  if (!after) return userCodeRowsBefore(before, after).map((row) => ({ ...row, mark: "削除" }));
  if (!before) return [{ ...ownRow(after), mark: "追加" }, ...addedRows(after, after.userIds)];
  const apart = isToldApart(before, after);
  const numbersAfter = numbersOf(after);
  const numbersBefore = numbersOf(before);
  const changed = JSON.stringify(sharedCells(before)) !== JSON.stringify(sharedCells(after));
  const kept = before.userIds.map((userId): ChangeRow => {
    const ends = !numbersAfter.includes(userId.identificationNumber);
    const mark = ends ? ("削除" as const) : changed ? ("変更" as const) : undefined;
    return { ...(mark ? { mark } : {}), ...userIdRow(ends ? before : after, userId) };
  });
  const added = addedRows(
    after,
    after.userIds.filter(({ identificationNumber }) => !numbersBefore.includes(identificationNumber)),
  );
  const rows = [...kept, ...added];
  if (apart)
    return [
      { ...ownRow(after, before.userIds.length + after.userIds.length === 0 ? noNumber : ""), mark: "変更" },
      ...rows,
    ];
  if (rows.length > 0 && (after.userIds.length > 0 || !changed)) return rows;
  return [...rows, { ...ownRow(after), ...(changed ? { mark: "変更" as const } : {}) }];
}

/** It stands with the way to NACCS of its first UserId. */
const ownRow = (code: ContractUserCode, number = ""): ChangeRow => ({
  subject: code.code,
  ...(code.userIds[0] ? { connection: connectionOfMode[code.userIds[0].processingMode] } : {}),
  cells: { ...ownCells(code), number },
});

/** What the row of a UserId says of its UserCode. */
const sharedCells = (code: ContractUserCode) => ({ ...ownCells(code), industry: "" });

const numbersOf = ({ userIds }: ContractUserCode) =>
  userIds.map(({ identificationNumber }) => identificationNumber).filter((number) => number !== "");

/** A row a number; those that have none yet in one row with their count, an industry and mode each. */
function addedRows(code: ContractUserCode, userIds: readonly ContractUserId[]): ChangeRow[] {
  const counts = new Map<string, number>();
  for (const userId of userIds) counts.set(kindOf(userId), (counts.get(kindOf(userId)) ?? 0) + 1);
  const counted = new Set<string>();
  return userIds.flatMap((userId): ChangeRow[] => {
    const kind = kindOf(userId);
    if (counted.has(kind)) return [];
    counted.add(kind);
    const row = userIdRow(code, userId);
    return [{ ...row, mark: "追加", cells: { ...row.cells, count: String(counts.get(kind)) } }];
  });
}

const kindOf = ({ industry, processingMode, identificationNumber }: ContractUserId) =>
  `${industry} ${processingMode} ${identificationNumber}`;

const mark = (value: boolean): string => (value ? "○" : "×");

/** What a row says of the UserCode itself. */
const ownCells = (code: ContractUserCode) => ({
  system: systemWord(code.system),
  industry: code.industries.map(industryShort).join("、"),
  mode: "",
  userCode: userCodeWord(code.code),
  number: "",
  count: "",
  singleSignOn: code.singleSignOn ? "要" : "否",
  paid: mark(code.statisticsPaid),
  free: mark(code.statisticsFree),
  archive: mark(code.bondedArchive),
  shared: mark(code.sharedWithOffices.length > 0),
});

const userIdRow = (
  code: ContractUserCode,
  { industry, processingMode, identificationNumber }: ContractUserId,
): ChangeRow => ({
  subject: code.code,
  connection: connectionOfMode[processingMode],
  cells: {
    ...ownCells(code),
    industry: industryShort(industry),
    mode: processingModeShort(processingMode),
    number: identificationNumber,
  },
});
