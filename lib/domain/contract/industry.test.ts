import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  apart,
  type Industry,
  industries,
  industryFits,
  industryLetter,
  industryWord,
  singleSignOnAllowed,
  singleSignOnUseful,
  statisticsOffered,
  whyNotAdded,
} from "./industry";

/** R10 and R11 as the domain page writes them: systems (S sea, A air), then paid, free, archive. */
const page: Record<string, readonly [systems: string, statistics: string]> = {
  混載業: ["A", "○××"],
  航空会社: ["A", "○×○"],
  機長代行: ["A", "×××"],
  機用品業: ["A", "○×○"],
  航空貨物代理店: ["A", "○××"],
  海貨業: ["S", "○××"],
  NVOCC: ["S", "○××"],
  CY: ["S", "○×○"],
  船会社: ["S", "○○×"],
  船舶代理店: ["S", "○○×"],
  バンプール: ["S", "×××"],
  通関業: ["SA", "○○×"],
  自社通関: ["SA", "○○×"],
  輸出入者: ["SA", "○○×"],
  "輸出入者(外為法関連業務利用)": ["SA", "×××"],
  保税蔵置場: ["SA", "○×○"],
  損害保険会社: ["SA", "×××"],
  汎用申請利用のみ: ["SA", "○××"],
};

const written = ({ paid, free, archive }: { paid: boolean; free: boolean; archive: boolean }) =>
  [paid, free, archive].map((offered) => (offered ? "○" : "×")).join("");

const anyIndustry = fc.constantFrom(...industries);

test("the industries are those of the domain page", () => {
  expect(new Set(industries.map(industryWord))).toEqual(new Set(Object.keys(page)));
});

describe.each(industries)("%s", (industry: Industry) => {
  const [systems, statistics] = page[industryWord(industry)] ?? ["", ""];

  test(`exists in ${systems} (R10)`, () => {
    expect(industryFits(industry, "SEA")).toBe(systems.includes("S"));
    expect(industryFits(industry, "AIR")).toBe(systems.includes("A"));
    expect(industryFits(industry, "SHARED")).toBe(true);
  });

  test(`is offered ${statistics} (R11)`, () => {
    expect(written(statisticsOffered([industry]))).toBe(statistics);
  });
});

test("an industry that cannot be added to a UserCode says why (R10, R13)", () => {
  const held = { system: "SEA", industries: ["SHIP_AGENT"] } as const;
  expect(industries.map((industry) => whyNotAdded(industry, held)).filter((why) => why === undefined)).toHaveLength(1);
  expect(whyNotAdded("SHIP_AGENT", held)).toBeUndefined();
  expect(whyNotAdded("CY", held)).toBe("契約なし");
  expect(whyNotAdded("AIRLINE", held)).toBe("航空のみ");
  expect(whyNotAdded("CY", { system: "AIR", industries: [] })).toBe("海上のみ");
});

describe("statistics of several industries (R11)", () => {
  test("are the union", () => {
    expect(written(statisticsOffered(["SHIP_AGENT", "BONDED_WAREHOUSE"]))).toBe("○○○");
    expect(written(statisticsOffered([]))).toBe("×××");
    fc.assert(
      fc.property(fc.array(anyIndustry), fc.array(anyIndustry), (some, others) => {
        const [a, b, both] = [some, others, [...some, ...others]].map(statisticsOffered);
        for (const choice of ["paid", "free", "archive"] as const) {
          expect(both?.[choice]).toBe(Boolean(a?.[choice] || b?.[choice]));
        }
      }),
    );
  });

  test("never offer the archive without the paid ones", () => {
    fc.assert(
      fc.property(fc.array(anyIndustry), (held) => {
        const offered = statisticsOffered(held);
        return !offered.archive || offered.paid;
      }),
    );
  });
});

describe("single sign-on (R12)", () => {
  test("is not for 自社通関, airlines excepted", () => {
    expect(singleSignOnAllowed(["SELF_CLEARANCE", "TRADER"])).toBe(false);
    expect(singleSignOnAllowed(["SELF_CLEARANCE", "AIRLINE"])).toBe(true);
    for (const industry of industries.filter((one) => one !== "SELF_CLEARANCE")) {
      expect(singleSignOnAllowed([industry])).toBe(true);
    }
  });

  test("is of use where there are several industries", () => {
    expect([["CY"], ["SHIPPING_COMPANY", "SHIP_AGENT"]].map((held) => singleSignOnUseful(held as Industry[]))).toEqual([
      false,
      true,
    ]);
  });

  /** The groups as the public pages name them; 汎用申請 joins any. */
  const groups: readonly (readonly Industry[])[] = [
    [
      ...(["CUSTOMS_BROKER", "CONSOLIDATOR", "AIRLINE", "CAPTAIN_AGENT", "AIRCRAFT_SUPPLIER"] as const),
      ...(["TRADER", "SEA_FORWARDER", "NVOCC", "AIR_CARGO_AGENT", "SELF_CLEARANCE"] as const),
    ],
    ["BONDED_WAREHOUSE"],
    ["CY"],
    ["SHIPPING_COMPANY", "SHIP_AGENT"],
    ["VAN_POOL"],
    ["INSURER"],
    ["TRADER_FOREX"],
  ];

  test("lets industries of one group share a UserCode, and 汎用申請 join any", () => {
    for (const group of groups) expect(apart([...group, "GENERIC_ONLY"])).toBeUndefined();
    expect(groups.flat().length + 1).toBe(industries.length);
  });

  test("keeps industries of two groups apart, and names two of them", () => {
    const pair = fc.tuple(fc.nat(groups.length - 1), fc.nat(groups.length - 1)).filter(([one, other]) => one !== other);
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [first, second] = [groups[one]?.[0] ?? "CY", groups[other]?.[0] ?? "CY"];
        expect(apart(["GENERIC_ONLY", first, second])).toEqual([first, second]);
      }),
    );
  });
});

describe("the letter of identification numbers (R14)", () => {
  test("is A for 通関業 and D for 船舶代理店, as in the manual", () => {
    expect(industryLetter("CUSTOMS_BROKER")).toBe("A");
    expect(industryLetter("SHIP_AGENT")).toBe("D");
  });

  test("is each industry's own", () => {
    const letters = industries.map(industryLetter);
    expect(new Set(letters).size).toBe(industries.length);
    expect(letters.every((letter) => /^[A-Z]$/.test(letter))).toBe(true);
  });
});
