import * as z from "zod/mini";
import { certificateValidity } from "../../calendar/certificate-validity";
import { isJapanDate, type JapanDate } from "../../calendar/japan-date";
import { operationKind } from "../operation-kind";
import { terminalKinds } from "../terminal-kind";
import { certificatesTarget, terminalTarget } from "./targets";

const terminal = z.object({
  name: z.string(),
  kind: z.enum(terminalKinds),
  accessKey: z.nullable(z.string()),
  line: z.optional(z.string()),
  certificateValidThrough: z.nullable(z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value))),
});

/** Terminals with their names; where the certificate work gives them, so many orders of their kinds are met. */
export const issueTerminals = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("issueTerminals"),
    /** How many of them were ordered: the first so many. */
    ordered: z.int().check(z.minimum(0)),
    terminals: z.array(terminal),
  }),
  apply(contract, { ordered, terminals }, day) {
    const orderedTerminals = [...contract.orderedTerminals];
    for (const { kind, line } of terminals.slice(0, ordered)) {
      const order = orderedTerminals.findIndex((each) => each.kind === kind && each.line === line);
      if (order < 0) return { sentence: "発行する端末・デジタル証明書の数が、承認された数を超えています。" };
      orderedTerminals.splice(order, 1);
    }
    const issued = terminals.map((each) => ({ ...each, startDate: day }));
    return {
      ...contract,
      orderedTerminals,
      terminals: [...contract.terminals, ...issued].toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    };
  },
  touches: ({ terminals }) => [certificatesTarget, ...terminals.map(({ name }) => terminalTarget(name))],
  /** R17: certificates are valid from 利用開始日 on. */
  move: (operation, day) => ({
    ...operation,
    terminals: operation.terminals.map((each) =>
      each.certificateValidThrough === null
        ? each
        : { ...each, certificateValidThrough: certificateValidity(day).validThrough },
    ),
  }),
});
