import * as z from "zod/mini";
import { storedAddress } from "../address";
import { operationKind } from "../operation-kind";

/** 事業所名、所在地等: the office's own values. */
export const setOfficeFacts = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("setOfficeFacts"),
    name: z.string(),
    kana: z.string(),
    address: storedAddress,
    phone: z.string(),
    fax: z.nullable(z.string()),
  }),
  apply: (contract, { type: _, ...facts }) => ({ ...contract, office: { ...contract.office, ...facts } }),
  touches: () => [{ key: "officeFacts", label: "事業所名、事業所所在地等", together: "laterWins" }],
});
