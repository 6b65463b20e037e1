import type { Industry } from "../contract/industry";
import type { PlannedOperation } from "../contract/plan";
import type { System } from "../contract/system";
import { forexUserCode, userCodeCapacity, userCodeOf, wantsForexUserCode } from "../contract/user-code-name";
import type { additionsOf } from "./identification-forecast";

type NewCode = Extract<PlannedOperation, { type: "addUserCode" }>;

/** A UserCode that is asked for, with the code it would get now; none where the company has none left. */
export interface NewCodeForecast {
  /** What the application calls it. */
  readonly name: string;
  readonly code: string | undefined;
  readonly system: System;
  readonly industries: readonly Industry[];
}

export const newCodesOf = (plan: readonly PlannedOperation[]): NewCode[] =>
  plan.filter((operation): operation is NewCode => operation.type === "addUserCode");

/**
 * The UserCodes that approval would allocate if it came now. A forecast: another approval may draw the codes first.
 * @param taken every code that the company ever had
 * @param drawn how many codes of the company were drawn
 */
export function forecastUserCodes(
  wanted: readonly NewCode[],
  { abbreviation, taken, drawn }: { abbreviation: string; taken: ReadonlySet<string>; drawn: number },
): NewCodeForecast[] {
  let serial = drawn;
  const next = (): string | undefined => {
    while (serial < userCodeCapacity) {
      serial += 1;
      const code = userCodeOf(abbreviation, serial);
      if (!taken.has(code)) return code;
    }
    return undefined;
  };
  const forex = forexUserCode(abbreviation);
  return wanted.map(({ code: name, system, industries }) => ({
    name,
    code: wantsForexUserCode(industries) ? (taken.has(forex) ? undefined : forex) : next(),
    system,
    industries,
  }));
}

/** The additions with the codes that new UserCodes would get. */
export const withForecastCodes = (
  additions: ReturnType<typeof additionsOf>,
  codes: readonly NewCodeForecast[],
): ReturnType<typeof additionsOf> =>
  additions.map((addition) => ({
    ...addition,
    userCode: codes.find(({ name }) => name === addition.userCode)?.code ?? addition.userCode,
  }));
