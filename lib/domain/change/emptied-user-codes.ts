import { type Contract, findUserCode } from "../contract/contract";

/** The UserCodes that lose their last UserId; they stay in the contract without any. */
export const emptiedUserCodes = (before: Contract, after: Contract): string[] =>
  before.userCodes
    .filter(({ code, userIds }) => userIds.length > 0 && findUserCode(after, code)?.userIds.length === 0)
    .map(({ code }) => code);
