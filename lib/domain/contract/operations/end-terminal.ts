import * as z from "zod/mini";
import { missing, operationKind } from "../operation-kind";
import { certificatesTarget, terminalTarget } from "./targets";

/** A terminal, and with it its certificate, is not usable any more. */
export const endTerminal = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("endTerminal"), name: z.string() }),
  apply(contract, { name }) {
    const terminals = contract.terminals.filter((terminal) => terminal.name !== name);
    return terminals.length === contract.terminals.length ? missing(name) : { ...contract, terminals };
  },
  touches: ({ name }) => [
    certificatesTarget,
    terminalTarget(name),
    { key: `${terminalTarget(name).key}/end`, label: `論理端末${name}の廃止`, together: "once" },
  ],
});
