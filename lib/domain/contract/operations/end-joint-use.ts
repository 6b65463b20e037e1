import * as z from "zod/mini";
import { missing, operationKind } from "../operation-kind";
import { jointUseKey } from "../relations";
import { jointUseTarget } from "./targets";

/** 共同利用 ends, for all its offices. */
export const endJointUse = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("endJointUse"), offices: z.array(z.string()) }),
  apply(contract, { offices }) {
    const jointUses = contract.jointUses.filter((each) => jointUseKey(each.offices) !== jointUseKey(offices));
    return jointUses.length === contract.jointUses.length
      ? missing(`${offices.join("、")}の共同利用`)
      : { ...contract, jointUses };
  },
  touches: ({ offices }) => [{ ...jointUseTarget(offices), together: "once" }],
});
