import { type Contract, findUserCode } from "../contract/contract";
import type { ChangeBlock } from "./change-block";
import { touchedUserCodes } from "./change-counts";
import { changedUserCodeRows, userCodeColumns, userCodeRowsBefore } from "./user-code-rows";

/** 利用者情報: the UserCodes that change, with their UserIds. All items on the step of the UserCodes share it. */
export function userCodesBlock(before: Contract, after: Contract): ChangeBlock {
  const touched = touchedUserCodes(before, after);
  const pairs = touched.map((code) => [findUserCode(before, code), findUserCode(after, code)] as const);
  return {
    title: "利用者情報",
    step: "user-codes",
    columns: userCodeColumns,
    before: pairs.flatMap(([was, is]) => userCodeRowsBefore(was, is)),
    after: pairs.flatMap(([was, is]) => changedUserCodeRows(was, is)),
  };
}
