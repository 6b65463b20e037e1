import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { changeUserCode } from "./change-user-code";
import { sharingTarget } from "./targets";

export const sharingSchema = {
  userCode: z.string(),
  /** The office whose UserCode it is, and the one that may use it, by their codes. */
  owner: z.string(),
  user: z.string(),
};

/** An office may use a UserCode of another of its company. It stands in the ledgers of both. */
export const shareUserCode = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("shareUserCode"), ...sharingSchema }),
  apply(contract, { userCode, owner, user }, startDate) {
    const already = (office: string) => ({
      sentence: `利用者コード「${userCode}」は、すでに事業所「${office}」と共有しています。`,
    });
    if (contract.office.officeCode === owner) {
      return changeUserCode(contract, userCode, (code) =>
        code.sharedWithOffices.includes(user)
          ? already(user)
          : { ...code, sharedWithOffices: [...code.sharedWithOffices, user].toSorted() },
      );
    }
    if (contract.sharedUserCodes.some(({ code }) => code === userCode)) return already(owner);
    const sharedUserCodes = [...contract.sharedUserCodes, { code: userCode, owner, startDate }];
    return { ...contract, sharedUserCodes: sharedUserCodes.toSorted((a, b) => (a.code < b.code ? -1 : 1)) };
  },
  touches: (operation) => [{ ...sharingTarget(operation), together: "once" }],
});
