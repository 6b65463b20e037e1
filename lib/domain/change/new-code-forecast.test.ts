import { expect, test } from "vitest";
import { forecastUserCodes, withForecastCodes } from "./new-code-forecast";
import { operationsForNewUserCode } from "./new-user-code";

const wish = (userCode: string, industries: ("CY" | "TRADER_FOREX")[] = ["CY"]) => {
  const [code] = operationsForNewUserCode({
    userCode,
    system: "SEA",
    industries,
    singleSignOn: false,
    services: [],
    additions: [],
  });
  if (code?.type !== "addUserCode") throw new Error("a new UserCode begins with itself");
  return code;
};
const codesOf = (wanted: ReturnType<typeof wish>[], taken: string[], drawn = 0) =>
  forecastUserCodes(wanted, { abbreviation: "NAC", taken: new Set(taken), drawn }).map(({ code }) => code);

test("new UserCodes get the next codes that the company never had", () => {
  expect(codesOf([wish("NEW01"), wish("NEW02")], ["1ANAC", "1CNAC"])).toEqual(["1BNAC", "1DNAC"]);
  expect(codesOf([wish("NEW01")], [], 2)).toEqual(["1CNAC"]);
  expect(codesOf([wish("NEW01"), wish("NEW02")], [], 233)).toEqual(["9ZNAC", undefined]);
});

test("外為法関連業務 gets V1, once a company", () => {
  const forex = wish("NEW01", ["TRADER_FOREX"]);
  expect(codesOf([forex], [])).toEqual(["V1NAC"]);
  expect(codesOf([forex], ["V1NAC"])).toEqual([undefined]);
});

test("the UserIds of a new UserCode are told with its code", () => {
  const codes = forecastUserCodes([wish("NEW01")], { abbreviation: "NAC", taken: new Set(), drawn: 0 });
  const addition = { type: "addUserIds", industry: "CY", processingMode: "INTERACTIVE", count: 1 } as const;
  const told = withForecastCodes(
    ["NEW01", "1ANAC"].map((userCode) => ({ ...addition, userCode })),
    codes,
  );
  expect(told.map(({ userCode }) => userCode)).toEqual(["1ANAC", "1ANAC"]);
});
