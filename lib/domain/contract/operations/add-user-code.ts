import * as z from "zod/mini";
import { findUserCode } from "../contract";
import { industries, industryWords } from "../industry";
import { operationKind } from "../operation-kind";
import { systems, systemWord } from "../system";
import { isNewUserCode } from "../user-code-name";
import { userCodeTarget } from "./targets";

/** 利用者コード */
export const addUserCode = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("addUserCode"),
    code: z.string(),
    system: z.enum(systems),
    industries: z.array(z.enum(industries)),
    singleSignOn: z.boolean(),
    statisticsPaid: z.boolean(),
    statisticsFree: z.boolean(),
    bondedArchive: z.boolean(),
    /** The offices that share it. Older entries say no more than whether there are any. */
    sharedWithOffices: z.union([z.boolean(), z.readonly(z.array(z.string()))]),
  }),
  apply(contract, { type: _, sharedWithOffices, ...userCode }) {
    if (findUserCode(contract, userCode.code)) {
      return { sentence: `利用者コード「${userCode.code}」は、すでに契約にあります。` };
    }
    const offices = typeof sharedWithOffices === "boolean" ? (sharedWithOffices ? [""] : []) : sharedWithOffices;
    const userCodes = [...contract.userCodes, { ...userCode, sharedWithOffices: offices, userIds: [] }];
    return { ...contract, userCodes: userCodes.toSorted((a, b) => (a.code < b.code ? -1 : 1)) };
  },
  /** One that is still to be allocated is nobody else's, but two applications may ask for the same by mistake. */
  touches: ({ code, system, industries }) =>
    isNewUserCode(code)
      ? [
          {
            key: `newUserCode/${system}/${industries.join()}`,
            label: `新規の利用者コード（${systemWord(system)}・${industryWords(industries)}）の追加`,
            together: "addsUp",
          },
        ]
      : [userCodeTarget(code)],
  issue: async (operation, numbers) =>
    isNewUserCode(operation.code) ? { ...operation, code: await numbers.userCode(operation) } : operation,
});
