import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { contractorSchema } from "./set-contractor";

/** A company begins, with the values that all its offices share. */
export const openCompany = operationKind({
  scope: "company",
  schema: z.object({
    type: z.literal("openCompany"),
    name: z.string(),
    abbreviation: z.string(),
    address: z.string(),
    contractor: contractorSchema,
  }),
  apply: (contract, { type: _, ...company }) => ({ ...contract, company }),
  touches: () => [{ key: "company", label: "企業" }],
});
