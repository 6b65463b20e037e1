import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { connections, connectionWord, pricePlanNames } from "../price-plan";

/** 料金プラン of one way to reach NACCS. */
export const setPricePlan = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("setPricePlan"),
    connection: z.enum(connections),
    plan: z.enum(pricePlanNames),
  }),
  apply: (contract, { connection, plan }, day) => ({
    ...contract,
    pricePlans: { ...contract.pricePlans, [connection]: plan, since: day },
  }),
  touches: ({ connection }) => [
    { key: `pricePlan/${connection}`, label: `料金プラン（${connectionWord(connection)}）`, together: "laterWins" },
  ],
});
