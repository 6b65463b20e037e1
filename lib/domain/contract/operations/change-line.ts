import * as z from "zod/mini";
import { lineFactsSchema } from "../line";
import { missing, operationKind } from "../operation-kind";
import { linesTarget, lineTarget } from "./targets";

/** 一般NACCS回線: what a line is, from a day on. It keeps its number. */
export const changeLine = operationKind({
  scope: "office",
  schema: z.extend(lineFactsSchema, { type: z.literal("changeLine"), number: z.string() }),
  apply(contract, { type: _, ...line }) {
    if (!contract.lines.some(({ number }) => number === line.number)) return missing(line.number);
    return {
      ...contract,
      lines: contract.lines.map((each) => (each.number === line.number ? { ...each, ...line } : each)),
    };
  },
  touches: ({ number }) => [
    linesTarget,
    lineTarget(number),
    { key: `${lineTarget(number).key}/facts`, label: `回線${number}の内容`, together: "laterWins" },
  ],
});
