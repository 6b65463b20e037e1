import * as z from "zod/mini";
import { operationKind } from "../operation-kind";

/** webNACCS certificates that the Center has to issue, one a PC (R17). */
export const orderCertificates = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("orderCertificates"), count: z.int().check(z.minimum(1)) }),
  apply: (contract, { count }) => ({ ...contract, orderedCertificates: contract.orderedCertificates + count }),
});
