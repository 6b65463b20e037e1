import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { certificatesTarget } from "./targets";

/** webNACCS certificates that the Center has to issue, one a PC (R17). */
export const orderCertificates = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("orderCertificates"), count: z.int().check(z.minimum(1)) }),
  apply: (contract, { count }) => ({ ...contract, orderedCertificates: contract.orderedCertificates + count }),
  touches: () => [
    certificatesTarget,
    { key: `${certificatesTarget.key}/order`, label: "webNACCSのデジタル証明書の追加", together: "addsUp" },
  ],
});
