import * as z from "zod/mini";
import { storedAddress } from "../address";
import { operationKind } from "../operation-kind";
import { pricePlanNames } from "../price-plan";
import { systemManagerSchema } from "./system-manager-schema";

const facts = {
  officeCode: z.string(),
  name: z.string(),
  kana: z.optional(z.string()),
  address: storedAddress,
  phone: z.string(),
  fax: z.nullable(z.string()),
  customsOffice: z.string(),
  billingCode: z.string(),
  billingName: z.string(),
  billingDepartment: z.optional(z.string()),
  billingAddress: storedAddress,
};

/** An office comes under contract. */
export const openContract = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("openContract"),
    companyId: z.string(),
    office: z.object(facts),
    systemManager: systemManagerSchema,
    pricePlans: z.object({ general: z.enum(pricePlanNames), netNaccs: z.enum(pricePlanNames) }),
  }),
  apply: (contract, { companyId, office, systemManager, pricePlans }, day) => {
    const { billingCode: code, billingName: addressee, billingDepartment = "", billingAddress, ...facts } = office;
    const { kana = "", ...others } = facts;
    return {
      ...contract,
      companyId,
      office: { ...others, kana },
      systemManager,
      billing: { ...contract.billing, code, addressee, department: billingDepartment, address: billingAddress },
      pricePlans: { ...pricePlans, since: day },
    };
  },
  touches: () => [{ key: "office", label: "事業所" }],
});
