import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { paymentTarget } from "./targets";

/** 口座振替 is wished for: until the paper forms are through, bills are paid by transfer. */
export const askForDirectDebit = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("askForDirectDebit") }),
  apply: (contract) => ({ ...contract, billing: { ...contract.billing, directDebitAsked: true } }),
  touches: () => [paymentTarget],
});
