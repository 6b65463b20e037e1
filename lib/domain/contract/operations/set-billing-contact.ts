import * as z from "zod/mini";
import { operationKind } from "../operation-kind";

/** 請求先担当者 */
export const setBillingContact = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("setBillingContact"),
    familyName: z.string(),
    givenName: z.string(),
    familyKana: z.string(),
    givenKana: z.string(),
    department: z.string(),
    phone: z.string(),
    email: z.string(),
  }),
  apply: (contract, { type: _, ...contact }) => ({ ...contract, billing: { ...contract.billing, contact } }),
  touches: () => [{ key: "billingContact", label: "請求先担当者", together: "laterWins" }],
});
