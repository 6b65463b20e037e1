import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { jointUseKey } from "../relations";
import { jointUseTarget } from "./targets";

/** 共同利用: offices use NACCS together. It stands in the ledgers of all of them. */
export const joinUse = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("joinUse"),
    /** All of them, by code. */
    offices: z.array(z.string()),
    /** Who bears the base fee. */
    bearer: z.string(),
  }),
  apply(contract, { offices, bearer }, startDate) {
    if (contract.jointUses.some((each) => jointUseKey(each.offices) === jointUseKey(offices))) {
      return { sentence: `同じ事業所（${offices.join("、")}）の共同利用が、すでに契約にあります。` };
    }
    return { ...contract, jointUses: [...contract.jointUses, { offices: offices.toSorted(), bearer, startDate }] };
  },
  touches: ({ offices }) => [{ ...jointUseTarget(offices), together: "once" }],
});
