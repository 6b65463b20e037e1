import * as z from "zod/mini";
import { operationKind } from "../operation-kind";

export const contractorSchema = z.object({
  title: z.string(),
  familyName: z.string(),
  givenName: z.string(),
  familyKana: z.string(),
  givenKana: z.string(),
});

/** 契約者名、契約者の役職: the company's, for all its offices. */
export const setContractor = operationKind({
  scope: "company",
  schema: z.extend(contractorSchema, { type: z.literal("setContractor") }),
  apply: (contract, { type: _, ...contractor }) => ({ ...contract, company: { ...contract.company, contractor } }),
  touches: () => [{ key: "contractor", label: "契約者名、契約者の役職", together: "laterWins" }],
});
