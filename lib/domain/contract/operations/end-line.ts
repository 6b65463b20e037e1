import * as z from "zod/mini";
import { missing, operationKind } from "../operation-kind";
import { linesTarget, lineTarget } from "./targets";

/** 一般NACCS回線: a line is not usable any more. What hangs on it has to end before, so it comes after what else its application ends. */
export const endLine = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("endLine"), number: z.string() }),
  comesLast: true,
  apply(contract, { number }) {
    const lines = contract.lines.filter((line) => line.number !== number);
    if (lines.length === contract.lines.length) return missing(number);
    const left = [
      ...contract.terminals.filter(({ line }) => line === number).map(({ name }) => name),
      ...contract.orderedTerminals.filter(({ line }) => line === number).map(() => "発行前の端末"),
    ];
    if (left.length === 0) return { ...contract, lines };
    const names = [...new Set(left)].join("、");
    return {
      sentence: `回線「${number}」には端末（${names}）があるため、回線だけを廃止することはできません。端末も廃止してください。`,
    };
  },
  touches: ({ number }) => [
    linesTarget,
    lineTarget(number),
    { key: `${lineTarget(number).key}/end`, label: `回線${number}の廃止`, together: "once" },
  ],
});
