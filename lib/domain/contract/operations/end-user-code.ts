import * as z from "zod/mini";
import { findUserCode } from "../contract";
import { missing, operationKind } from "../operation-kind";
import { userCodeTarget } from "./targets";

/** A UserCode ends as a whole. Its identification numbers have ended before; the code is never given out again. */
export const endUserCode = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("endUserCode"), userCode: z.string() }),
  apply(contract, { userCode }) {
    const code = findUserCode(contract, userCode);
    if (!code) return missing(userCode);
    if (code.userIds.length > 0) {
      const numbers = code.userIds.map(({ identificationNumber }) => identificationNumber).join("、");
      return { sentence: `利用者コード${userCode}には、ほかに識別番号${numbers}があります。` };
    }
    return { ...contract, userCodes: contract.userCodes.filter((each) => each.code !== userCode) };
  },
  touches: ({ userCode }) => [
    userCodeTarget(userCode),
    { key: `userCode/${userCode}/end`, label: `利用者コード${userCode}の廃止`, together: "once" },
  ],
});
