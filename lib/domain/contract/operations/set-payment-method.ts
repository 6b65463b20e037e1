import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { paymentMethods } from "../payment-method";
import { paymentTarget } from "./targets";

/** 支払の方法 that holds; what was asked for before is done with. */
export const setPaymentMethod = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("setPaymentMethod"), method: z.enum(paymentMethods) }),
  apply: (contract, { method }) => ({
    ...contract,
    billing: { ...contract.billing, paymentMethod: method, directDebitAsked: false },
  }),
  touches: () => [paymentTarget],
});
