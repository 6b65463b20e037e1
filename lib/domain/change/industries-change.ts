import * as z from "zod/mini";
import { type Contract, type ContractUserCode, findUserCode } from "../contract/contract";
import {
  type Industry,
  industries,
  singleSignOnAllowed,
  singleSignOnUseful,
  statisticsOffered,
} from "../contract/industry";
import type { PlannedOperation } from "../contract/plan";
import { statisticsParts } from "../contract/statistics";

/** What becomes of a UserCode: the industries it is to hold, or null where it ends as a whole. */
export const industriesChangeSchema = z.object({
  userCode: z
    .string()
    .check(z.regex(/^[0-9A-Z]{5}$/, { error: "利用者コードの形が正しくありません。取り消してください。" })),
  industries: z.nullable(z.array(z.enum(industries))),
});
export type IndustriesChange = z.output<typeof industriesChangeSchema>;

/** What giving industries up takes along: it is said before filing (what-ends.ts) and done by the same plan. */
interface Losses {
  readonly industries: readonly Industry[];
  readonly identificationNumbers: readonly string[];
  readonly singleSignOn: boolean;
  readonly paid: boolean;
  readonly free: boolean;
  readonly archive: boolean;
}

function lossesOf({ userCode, industries: wanted }: IndustriesChange, before: Contract): Losses {
  const code = findUserCode(before, userCode);
  const held = code?.industries ?? [];
  const gone = held.filter((one) => !wanted?.includes(one));
  const lost = (code?.userIds ?? []).filter(({ industry }) => wanted === null || gone.includes(industry));
  const offered = statisticsOffered(wanted ?? []);
  const loses = code !== undefined && wanted !== null && gone.length > 0;
  return {
    industries: gone,
    identificationNumbers: lost.map(({ identificationNumber }) => identificationNumber),
    singleSignOn: loses && code.singleSignOn && !(singleSignOnUseful(wanted) && singleSignOnAllowed(wanted)),
    paid: loses && code.statisticsPaid && !offered.paid,
    free: loses && code.statisticsFree && !offered.free,
    archive: loses && code.bondedArchive && !offered.archive,
  };
}

/** What approval does: first everything that ends, as what comes may not stand beside it (R12). */
export function operationsOnIndustries(change: IndustriesChange, before: Contract): PlannedOperation[] {
  const { userCode } = change;
  const losses = lossesOf(change, before);
  const endUserIds = losses.identificationNumbers.map(
    (identificationNumber) => ({ type: "endUserId", userCode, identificationNumber }) as const,
  );
  if (change.industries === null) return [...endUserIds, { type: "endUserCode", userCode }];
  const code = findUserCode(before, userCode);
  return [
    ...endUserIds,
    ...(losses.singleSignOn ? [{ type: "setSingleSignOn", userCode, singleSignOn: false } as const] : []),
    ...(losses.archive ? [{ type: "setBondedArchive", userCode, wanted: false } as const] : []),
    ...statisticsParts
      .filter((part) => losses[part])
      .map((part) => ({ type: "setStatistics", userCode, part, wanted: false }) as const),
    ...losses.industries.map((industry) => ({ type: "endIndustry", userCode, industry }) as const),
    ...addedTo(code, change).map((industry) => ({ type: "addIndustry", userCode, industry }) as const),
  ];
}

/** The industries that a UserCode gets. */
export const addedTo = (code: ContractUserCode | undefined, { industries: wanted }: IndustriesChange): Industry[] =>
  (wanted ?? []).filter((industry) => !code?.industries.includes(industry));
