import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  theManualsContract,
  theManualsWish,
} from "@/tests/support/sample-contract";
import { ledgerOf, withApproval } from "@/tests/support/sample-ledger";
import { additionsOf, forecastUserIds, seriesOf } from "./identification-forecast";

const addition = (
  count: number,
  processingMode: "WEB_NACCS" | "INTERACTIVE" | "EBMS" = "WEB_NACCS",
  userCode = "1ANAC",
) => ({ type: "addUserIds", userCode, industry: "SHIP_AGENT", processingMode, count }) as const;
const ledger = ledgerOf(theManualsContract());
const forecast = (additions: readonly ReturnType<typeof addition>[], drawn: Record<string, number> = {}, on = ledger) =>
  forecastUserIds(additions, on, new Map(Object.entries(drawn))).map(({ userIds }) => userIds);

describe("the forecast of UserIds (R14)", () => {
  test("begins with D0A on the web, and behind D01 in the line modes", () => {
    expect(forecast([addition(1)])).toEqual([["1ANACD0A"]]);
    expect(forecast([addition(2, "INTERACTIVE")], { [seriesOf(addition(1, "INTERACTIVE"))]: 1 })).toEqual([
      ["1ANACD02", "1ANACD03"],
    ]);
  });

  test("passes over numbers that are held or were ended, though no counter knows of them", () => {
    const held = [
      aContractedUserId({ identificationNumber: "D0A" }),
      aContractedUserId({ identificationNumber: "D0C" }),
    ];
    const contract = theManualsContract({ userCodes: [aContractedUserCode({ userIds: held })] });
    const ended = { type: "endUserId", userCode: "1ANAC", identificationNumber: "D0C" } as const;
    const ledger = withApproval(ledgerOf(contract), "another", theManualsWish, ended);
    expect(forecast([addition(3)], {}, ledger)).toEqual([["1ANACD0B", "1ANACD0D", "1ANACD0E"]]);
  });

  test("goes on from one addition to the next of the same series", () => {
    expect(
      forecast([addition(1, "INTERACTIVE"), addition(1, "EBMS"), addition(1)], {
        [seriesOf(addition(1, "INTERACTIVE"))]: 1,
      }),
    ).toEqual([["1ANACD02"], ["1ANACD03"], ["1ANACD0A"]]);
  });

  test("is shorter than asked for where the series runs out", () => {
    expect(forecast([addition(3)], { [seriesOf(addition(1))]: 258 })).toEqual([["1ANACD9Y", "1ANACD9Z"]]);
    expect(forecast([addition(1)], { [seriesOf(addition(1))]: 260 })).toEqual([[]]);
  });

  test("looks at additions alone", () => {
    const removal = { type: "endUserId", userCode: "1ANAC", identificationNumber: "D01" } as const;
    expect(additionsOf([removal, addition(1), { type: "orderCertificates", count: 1 }])).toEqual([addition(1)]);
  });
});
