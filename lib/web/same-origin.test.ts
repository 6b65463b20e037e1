import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { requestOrigin } from "./same-origin";

const base = "https://nss.example";
const originOf = (headers: Readonly<Record<string, string | undefined>>, baseUrl = base) => {
  const sent = Object.entries(headers).flatMap(([name, value]): [string, string][] => (value ? [[name, value]] : []));
  return requestOrigin({ headers: new Headers(sent) }, baseUrl);
};

const sites = ["same-origin", "same-site", "cross-site", "none", undefined] as const;
const site = fc.constantFrom(...sites).map((value) => ({ "sec-fetch-site": value }));

describe("where a POST comes from", () => {
  test("an Origin counts, whatever else is said", () => {
    fc.assert(
      fc.property(site, (headers) => {
        expect(originOf({ ...headers, origin: base, host: "evil.example" })).toBe("own");
        expect(originOf({ ...headers, origin: "https://evil.example", host: "evil.example" })).toBe("other");
      }),
    );
  });

  test.each([
    ["http://nss.example", "another scheme"],
    ["https://nss.example:8443", "another port"],
    ["https://www.nss.example", "another host"],
    ["https://nss.example.evil.example", "a longer host"],
    ["https://nss.example/", "more than an origin"],
    ["nss.example", "no origin at all"],
  ])("%s is another one: %s", (origin) => {
    expect(originOf({ origin, host: "nss.example", "sec-fetch-site": "same-origin" })).toBe("other");
  });

  test("BASE_URL may have a path and the usual port", () => {
    expect(originOf({ origin: "http://localhost:3000" }, "http://localhost:3000/portal")).toBe("own");
    expect(originOf({ origin: "https://nss.example" }, "https://nss.example:443")).toBe("own");
  });

  test.each([{}, { origin: "null" }])("without one (%j) only same-origin is believed", (hidden) => {
    for (const value of sites) {
      expect(originOf({ ...hidden, "sec-fetch-site": value })).toBe(value === "same-origin" ? "own" : "hidden");
    }
  });
});
