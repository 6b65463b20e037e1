import { describe, expect, test } from "vitest";
import { identificationCapacity, identificationNumber, identificationSeries } from "./identification-number";
import { type Industry, industries } from "./industry";
import { terminalName } from "./logical-terminal";
import { processingModes } from "./processing-mode";

const serials = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe("an identification number (R14)", () => {
  test("is the manual's: D01 and A01 in line modes, D0A first on the web", () => {
    expect(identificationNumber("SHIP_AGENT", "INTERACTIVE", 1)).toBe("D01");
    expect(identificationNumber("CUSTOMS_BROKER", "INTERACTIVE", 1)).toBe("A01");
    expect(identificationNumber("SHIP_AGENT", "WEB_NACCS", 1)).toBe("D0A");
  });

  test("runs from 01 to 99 for インタ, netNACCS, netAPI and ebMS", () => {
    for (const mode of ["INTERACTIVE", "NET_NACCS", "NET_API", "EBMS"] as const) {
      expect(identificationCapacity(mode)).toBe(99);
      expect(identificationNumber("SHIP_AGENT", mode, 10)).toBe("D10");
      expect(identificationNumber("SHIP_AGENT", mode, 99)).toBe("D99");
    }
  });

  test("runs from 0A to 0Z, then 1A to 9Z for webNACCS", () => {
    const web = (serial: number) => identificationNumber("SHIP_AGENT", "WEB_NACCS", serial);
    expect([web(26), web(27), web(52), web(53), web(260)]).toEqual(["D0Z", "D1A", "D1Z", "D2A", "D9Z"]);
    expect(identificationCapacity("WEB_NACCS")).toBe(260);
  });

  test("is refused outside the capacity, at zero and between numbers", () => {
    for (const mode of processingModes) {
      for (const serial of [0, -1, 1.5, identificationCapacity(mode) + 1, Number.NaN]) {
        expect(() => identificationNumber("SHIP_AGENT", mode, serial)).toThrow(RangeError);
      }
    }
  });

  test("is never the same twice on a UserCode, over all industries and serials of both kinds", () => {
    const all = industries.flatMap((industry: Industry) =>
      (["INTERACTIVE", "WEB_NACCS"] as const).flatMap((mode) =>
        serials(identificationCapacity(mode)).map((serial) => identificationNumber(industry, mode, serial)),
      ),
    );
    expect(all).toHaveLength(industries.length * (99 + 260));
    expect(new Set(all).size).toBe(all.length);
    expect(all.every((number) => /^[A-Z][0-9][0-9A-Z]$/.test(number))).toBe(true);
  });

  test("is drawn from one counter for all line modes, another for the web, and others on other codes", () => {
    const series = (mode: (typeof processingModes)[number]) => identificationSeries("1ANAC", "SHIP_AGENT", mode);
    expect(new Set([series("INTERACTIVE"), series("NET_NACCS"), series("NET_API"), series("EBMS")]).size).toBe(1);
    expect(series("WEB_NACCS")).not.toBe(series("INTERACTIVE"));
    expect(identificationSeries("1BNAC", "SHIP_AGENT", "WEB_NACCS")).not.toBe(series("WEB_NACCS"));
    expect(identificationSeries("1ANAC", "CUSTOMS_BROKER", "WEB_NACCS")).not.toBe(series("WEB_NACCS"));
  });
});

describe("a logical terminal's name", () => {
  test("has six characters and is each serial's own", () => {
    expect(terminalName(1)).toBe("W00001");
    expect(terminalName(99_999)).toBe("W99999");
    expect(new Set(serials(99_999).map(terminalName)).size).toBe(99_999);
  });

  test("does not exist outside 1 to 99 999", () => {
    for (const serial of [0, 100_000, 1.5]) expect(() => terminalName(serial)).toThrow(RangeError);
  });
});
