import * as z from "zod/mini";
import type { Contract, OrderedTerminal } from "../contract";
import { missing, operationKind } from "../operation-kind";
import { terminalKinds } from "../terminal-kind";
import { certificatesTarget, lineTarget, orderTarget } from "./targets";

/** Logical terminals that the Center has to issue; their names, keys and codes come from the certificate work. */
export const orderTerminals = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("orderTerminals"),
    kind: z.enum(terminalKinds),
    count: z.int().check(z.minimum(1)),
    /** The line that they hang on, of those that hang on one. */
    line: z.optional(z.string()),
  }),
  apply(contract, { kind, count, line }) {
    if (line !== undefined && !contract.lines.some(({ number }) => number === line)) return missing(line);
    const order = { kind, ...(line === undefined ? {} : { line }) };
    return withOrders(
      contract,
      Array.from({ length: count }, () => order),
    );
  },
  touches: ({ kind, line }) => [
    certificatesTarget,
    orderTarget(kind),
    ...(line === undefined ? [] : [lineTarget(line)]),
  ],
  issue: async (operation, numbers) =>
    operation.line === undefined ? operation : { ...operation, line: numbers.lineOf(operation.line) },
});

export const withOrders = (contract: Contract, orders: readonly OrderedTerminal[]): Contract => ({
  ...contract,
  orderedTerminals: [...contract.orderedTerminals, ...orders],
});
