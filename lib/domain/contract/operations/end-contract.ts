import * as z from "zod/mini";
import { storedAddress } from "../address";
import { blankContract } from "../blank-contract";
import { endReasons } from "../end-reason";
import { operationKind } from "../operation-kind";
import { certificatesTarget, linesTarget, userCodeTarget } from "./targets";

/**
 * The contract ends; the operation's day is the first without it. What identifies the office stays to be read, everything else is
 * gone, and nothing can be entered for that day or a later one.
 */
export const endContract = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("endContract"),
    reason: z.enum(endReasons),
    lastBill: z.object({ addressee: z.string(), address: storedAddress }),
    /** What the customer saw that ends with it, for applications that touch the same (R24). */
    userCodes: z.array(z.string()),
  }),
  apply(contract, { reason, lastBill }, day) {
    const { companyId, company, office, systemManager, billing, pricePlans, moves, succession } = contract;
    const kept = { companyId, company, office, systemManager, billing, pricePlans, moves, succession };
    return { ...blankContract, ...kept, ended: { from: day, reason, lastBill } };
  },
  touches: ({ userCodes }) => [
    ...userCodes.map(userCodeTarget),
    certificatesTarget,
    linesTarget,
    { key: "mailboxes", label: "メールボックス数" },
    { key: "contract/end", label: "契約の解除", together: "once" },
  ],
});
