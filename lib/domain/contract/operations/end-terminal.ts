import * as z from "zod/mini";
import { missing, operationKind } from "../operation-kind";

/** A terminal, and with it its certificate, is not usable any more. */
export const endTerminal = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("endTerminal"), name: z.string() }),
  apply(contract, { name }) {
    const terminals = contract.terminals.filter((terminal) => terminal.name !== name);
    return terminals.length === contract.terminals.length ? missing(name) : { ...contract, terminals };
  },
});
