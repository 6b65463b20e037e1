import * as z from "zod/mini";
import { operationKind } from "../operation-kind";

/** 企業名: the company's, for all its offices. */
export const setCompanyName = operationKind({
  scope: "company",
  schema: z.object({ type: z.literal("setCompanyName"), name: z.string(), kana: z.string() }),
  apply: (contract, { name, kana }) => ({ ...contract, company: { ...contract.company, name, kana } }),
  touches: () => [{ key: "companyName", label: "企業名", together: "laterWins" }],
});
