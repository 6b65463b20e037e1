import * as z from "zod/mini";
import type { Contract, OrderedTerminal } from "../contract";
import { operationKind } from "../operation-kind";
import { terminalKinds } from "../terminal-kind";
import { certificatesTarget, orderTarget } from "./targets";

/** Logical terminals that the Center has to issue; their names, keys and codes come from the certificate work. */
export const orderTerminals = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("orderTerminals"),
    kind: z.enum(terminalKinds),
    count: z.int().check(z.minimum(1)),
  }),
  apply: (contract, { kind, count }) =>
    withOrders(
      contract,
      Array.from({ length: count }, () => ({ kind })),
    ),
  touches: ({ kind }) => [certificatesTarget, orderTarget(kind)],
});

export const withOrders = (contract: Contract, orders: readonly OrderedTerminal[]): Contract => ({
  ...contract,
  orderedTerminals: [...contract.orderedTerminals, ...orders],
});
