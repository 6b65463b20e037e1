import * as z from "zod/mini";
import { storedAddress } from "../address";
import { operationKind } from "../operation-kind";

/** 本社情報: the company's, for all its offices. */
export const setHeadOffice = operationKind({
  scope: "company",
  schema: z.object({ type: z.literal("setHeadOffice"), address: storedAddress, phone: z.string(), fax: z.string() }),
  apply: (contract, { type: _, ...headOffice }) => ({
    ...contract,
    company: { ...contract.company, ...headOffice },
  }),
  touches: () => [{ key: "headOffice", label: "本社情報", together: "laterWins" }],
});
