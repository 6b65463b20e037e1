import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { changeUserCode } from "./change-user-code";
import { userCodeTarget } from "./targets";

/** シングルサインオン要否 of a UserCode (R12). */
export const setSingleSignOn = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("setSingleSignOn"), userCode: z.string(), singleSignOn: z.boolean() }),
  apply: (contract, { userCode, singleSignOn }) =>
    changeUserCode(contract, userCode, (code) => ({ ...code, singleSignOn })),
  touches: ({ userCode }) => [
    userCodeTarget(userCode),
    { key: `userCode/${userCode}/singleSignOn`, label: `${userCode}のシングルサインオン`, together: "laterWins" },
  ],
});
