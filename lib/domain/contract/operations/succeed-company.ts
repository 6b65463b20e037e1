import * as z from "zod/mini";
import { isJapanDate, type JapanDate } from "../../calendar/japan-date";
import { storedAddress } from "../address";
import { operationKind } from "../operation-kind";
import { successionReasons } from "../succession";
import { contractorSchema } from "./set-contractor";

/**
 * 地位の承継: the successor's facts take the place of the company's, for all its offices. The company stays the same one here, as its
 * abbreviation is part of every UserCode and office code, and those stay.
 */
export const succeedCompany = operationKind({
  scope: "company",
  schema: z.object({
    type: z.literal("succeedCompany"),
    name: z.string(),
    kana: z.string(),
    address: storedAddress,
    contractor: contractorSchema,
    reason: z.enum(successionReasons),
    tookEffectOn: z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value)),
    proof: z.string(),
  }),
  apply: (contract, { name, kana, address, contractor, reason, tookEffectOn, proof }, day) => ({
    ...contract,
    company: { ...contract.company, name, kana, address, contractor },
    succession: { from: day, predecessor: contract.company.name, reason, tookEffectOn, proof },
  }),
  touches: () => [
    { key: "companyName", label: "企業名", together: "laterWins" },
    { key: "headOffice", label: "本社情報", together: "laterWins" },
    { key: "contractor", label: "契約者名、契約者の役職", together: "laterWins" },
    { key: "succession", label: "地位の承継", together: "laterWins" },
  ],
});
