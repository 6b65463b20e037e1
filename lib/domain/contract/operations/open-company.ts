import * as z from "zod/mini";
import { storedAddress } from "../address";
import { operationKind } from "../operation-kind";
import { contractorSchema } from "./set-contractor";

/** A company begins, with the values that all its offices share. */
export const openCompany = operationKind({
  scope: "company",
  schema: z.object({
    type: z.literal("openCompany"),
    name: z.string(),
    kana: z.optional(z.string()),
    abbreviation: z.string(),
    address: storedAddress,
    phone: z.optional(z.string()),
    fax: z.optional(z.string()),
    contractor: contractorSchema,
  }),
  apply: (contract, { type: _, kana = "", phone = "", fax = "", ...company }) => ({
    ...contract,
    company: { ...company, kana, phone, fax },
  }),
  touches: () => [{ key: "company", label: "企業" }],
});
