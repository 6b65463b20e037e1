import * as z from "zod/mini";
import { findUserCode } from "../contract";
import { missing, operationKind } from "../operation-kind";
import { movedTargets } from "./targets";

/** 付替: UserCodes with all that they hold, and terminals, go to another office. */
export const moveOut = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("moveOut"),
    /** The code of the other office. */
    office: z.string(),
    /** Approval adds the identification numbers, so that none is left behind or lost. */
    userCodes: z.array(z.object({ code: z.string(), numbers: z.optional(z.array(z.string())) })),
    terminals: z.array(z.string()),
  }),
  apply(contract, { office, userCodes, terminals }, day) {
    for (const { code, numbers } of userCodes) {
      const held = findUserCode(contract, code);
      if (!held) return missing(code);
      const holds = held.userIds.map(({ identificationNumber }) => identificationNumber).toSorted();
      if (numbers && numbers.toSorted().join() !== holds.join()) {
        return { sentence: `利用者コード「${code}」の識別番号が、付替の内容と異なります。` };
      }
    }
    const gone = terminals.find((name) => !contract.terminals.some((terminal) => terminal.name === name));
    if (gone) return missing(gone);
    const codes = userCodes.map(({ code }) => code);
    return {
      ...contract,
      userCodes: contract.userCodes.filter(({ code }) => !codes.includes(code)),
      terminals: contract.terminals.filter(({ name }) => !terminals.includes(name)),
      moves: [...contract.moves, { day, direction: "out", office, userCodes: codes, terminals }],
    };
  },
  touches: ({ userCodes, terminals }) =>
    movedTargets(
      userCodes.map(({ code }) => code),
      terminals,
    ),
  issue: async (operation, { held }) => ({
    ...operation,
    userCodes: operation.userCodes.map(({ code }) => ({
      code,
      numbers: (findUserCode(held, code)?.userIds ?? []).map(({ identificationNumber }) => identificationNumber),
    })),
  }),
});
