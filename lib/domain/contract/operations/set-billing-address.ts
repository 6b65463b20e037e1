import * as z from "zod/mini";
import { storedAddress } from "../address";
import { operationKind } from "../operation-kind";

/** 請求書送付先 */
export const setBillingAddress = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("setBillingAddress"),
    addressee: z.string(),
    department: z.string(),
    address: storedAddress,
  }),
  apply: (contract, { type: _, ...place }) => ({ ...contract, billing: { ...contract.billing, ...place } }),
  touches: () => [{ key: "billingAddress", label: "請求書送付先", together: "laterWins" }],
});
