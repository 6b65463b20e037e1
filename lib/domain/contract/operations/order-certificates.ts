import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { withOrders } from "./order-terminals";
import { certificatesTarget, orderTarget } from "./targets";

/** webNACCS certificates that the Center has to issue, one a PC (R17). Entries of before all kinds of terminals could be ordered. */
export const orderCertificates = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("orderCertificates"), count: z.int().check(z.minimum(1)) }),
  apply: (contract, { count }) =>
    withOrders(
      contract,
      Array.from({ length: count }, () => ({ kind: "WEB_NACCS" })),
    ),
  touches: () => [certificatesTarget, orderTarget("WEB_NACCS")],
});
