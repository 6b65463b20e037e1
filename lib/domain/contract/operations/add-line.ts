import * as z from "zod/mini";
import { lineFactsSchema } from "../line";
import { operationKind } from "../operation-kind";
import { linesTarget, lineTarget } from "./targets";

/** 一般NACCS回線: a line begins. Its number is drawn at approval; until then it has the name under which it was asked for. */
export const addLine = operationKind({
  scope: "office",
  schema: z.extend(lineFactsSchema, { type: z.literal("addLine"), number: z.string() }),
  apply(contract, { type: _, ...line }, day) {
    if (contract.lines.some(({ number }) => number === line.number)) {
      return { sentence: `回線「${line.number}」は、すでに契約にあります。` };
    }
    return { ...contract, lines: [...contract.lines, { ...line, startDate: day }] };
  },
  touches: ({ number }) => [linesTarget, lineTarget(number)],
  issue: async (operation, numbers) => ({ ...operation, number: await numbers.line(operation.number) }),
});
