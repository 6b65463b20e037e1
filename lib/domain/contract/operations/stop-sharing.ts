import * as z from "zod/mini";
import { missing, operationKind } from "../operation-kind";
import { changeUserCode } from "./change-user-code";
import { sharingSchema } from "./share-user-code";
import { sharingTarget } from "./targets";

/** An office may not use a UserCode of another any more. It stands in the ledgers of both. */
export const stopSharing = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("stopSharing"), ...sharingSchema }),
  apply(contract, { userCode, owner, user }) {
    const notShared = missing(`利用者コード${userCode}の共有`);
    if (contract.office.officeCode === owner) {
      return changeUserCode(contract, userCode, (code) =>
        code.sharedWithOffices.includes(user)
          ? { ...code, sharedWithOffices: code.sharedWithOffices.filter((office) => office !== user) }
          : notShared,
      );
    }
    const sharedUserCodes = contract.sharedUserCodes.filter(({ code }) => code !== userCode);
    return sharedUserCodes.length === contract.sharedUserCodes.length ? notShared : { ...contract, sharedUserCodes };
  },
  touches: (operation) => [{ ...sharingTarget(operation), together: "once" }],
});
