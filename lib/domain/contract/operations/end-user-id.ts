import * as z from "zod/mini";
import { missing, operationKind } from "../operation-kind";
import { changeUserCode } from "./change-user-code";
import { userCodeTarget, userIdTarget } from "./targets";

/** A UserId is not usable any more. Its number is never used again on its UserCode (R14). */
export const endUserId = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("endUserId"), userCode: z.string(), identificationNumber: z.string() }),
  apply: (contract, { userCode, identificationNumber }) =>
    changeUserCode(contract, userCode, (code) => {
      const userIds = code.userIds.filter((held) => held.identificationNumber !== identificationNumber);
      return userIds.length === code.userIds.length
        ? missing(`${userCode} ${identificationNumber}`)
        : { ...code, userIds };
    }),
  touches({ userCode, identificationNumber }) {
    const userId = userIdTarget(userCode, identificationNumber);
    return [
      userCodeTarget(userCode),
      userId,
      { key: `${userId.key}/end`, label: `${userId.label}の削除`, together: "once" },
    ];
  },
});
