import * as z from "zod/mini";
import { isJapanDate, type JapanDate } from "../../calendar/japan-date";
import { findUserCode } from "../contract";
import { industries } from "../industry";
import { operationKind } from "../operation-kind";
import { processingModes } from "../processing-mode";
import { systems } from "../system";
import { terminalKinds } from "../terminal-kind";
import { movedTargets } from "./targets";

const day = z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value));

/** A UserCode as the other office's contract held it. */
const userCode = z.object({
  code: z.string(),
  system: z.enum(systems),
  industries: z.array(z.enum(industries)),
  singleSignOn: z.boolean(),
  statisticsPaid: z.boolean(),
  statisticsFree: z.boolean(),
  bondedArchive: z.boolean(),
  /** None: a UserCode that is shared does not move. */
  sharedWithOffices: z.array(z.string()),
  userIds: z.array(
    z.object({
      identificationNumber: z.string(),
      industry: z.enum(industries),
      processingMode: z.enum(processingModes),
      startDate: day,
    }),
  ),
});

const terminal = z.object({
  name: z.string(),
  kind: z.enum(terminalKinds),
  accessKey: z.nullable(z.string()),
  certificateValidThrough: z.nullable(day),
  startDate: day,
});

/** 付替: UserCodes and terminals come from another office, with the same numbers and names. */
export const moveIn = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("moveIn"),
    /** The code of the other office. */
    office: z.string(),
    userCodes: z.array(userCode),
    terminals: z.array(terminal),
  }),
  apply(contract, { office, userCodes, terminals }, startDate) {
    const taken = userCodes.find(({ code }) => findUserCode(contract, code));
    if (taken) return { sentence: `利用者コード「${taken.code}」は、すでに契約にあります。` };
    const here = userCodes.map((code) => ({
      ...code,
      userIds: code.userIds.map((userId) => ({ ...userId, startDate })),
    }));
    const move = {
      day: startDate,
      direction: "in" as const,
      office,
      userCodes: userCodes.map(({ code }) => code),
      terminals: terminals.map(({ name }) => name),
    };
    return {
      ...contract,
      userCodes: [...contract.userCodes, ...here].toSorted((a, b) => (a.code < b.code ? -1 : 1)),
      terminals: [...contract.terminals, ...terminals.map((each) => ({ ...each, startDate }))].toSorted((a, b) =>
        a.name < b.name ? -1 : 1,
      ),
      moves: [...contract.moves, move],
    };
  },
  touches: ({ userCodes, terminals }) =>
    movedTargets(
      userCodes.map(({ code }) => code),
      terminals.map(({ name }) => name),
    ),
  /** What the other office holds on the day itself, be it more or less than the customer saw. */
  issue: async (operation, { held }) => ({
    ...operation,
    userCodes: operation.userCodes.map((code) => {
      const now = findUserCode(held, code.code) ?? code;
      return { ...now, industries: [...now.industries], sharedWithOffices: [], userIds: [...now.userIds] };
    }),
    terminals: operation.terminals.map((each) => held.terminals.find(({ name }) => name === each.name) ?? each),
  }),
});
