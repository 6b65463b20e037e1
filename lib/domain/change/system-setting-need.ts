import { type Contract, findUserCode } from "../contract/contract";

/**
 * R9: whether a システム設定申込 is needed, as the UserIds that come are of a new UserCode or of an industry that the UserCode did not
 * hold. That these need one is our own rule.
 */
export const needsSystemSetting = (before: Contract, after: Contract): boolean =>
  after.userCodes.some(({ code, userIds }) => {
    const held = findUserCode(before, code);
    return userIds.some(({ industry }) => !held?.industries.includes(industry));
  });
