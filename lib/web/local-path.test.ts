import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { landing } from "./landing";
import { localPath, withQuery } from "./local-path";

describe("the way back after log-in", () => {
  test("is a page of this portal", () => {
    for (const path of ["/menu", "/applications/180010A?form=1#top", "/change/x/user-codes/1ANAC"]) {
      expect(localPath(path)).toBe(path);
    }
  });

  test.each([
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example/",
    "/.//evil.example",
    "/..//evil.example",
    "/x/..//evil.example",
    "/%2e//evil.example",
    "\\/evil.example",
    "/menu\\..\\x",
    "/\t/evil.example",
    "/\n/evil.example",
    " /menu",
    "javascript:alert(1)",
    "menu",
    "/メニュー",
    "",
  ])("is not %j", (path) => {
    expect(localPath(path)).toBeUndefined();
  });

  test("never leaves this portal, whatever it says, and stands as it was checked", () => {
    fc.assert(
      fc.property(anyWayBack, (text) => {
        const path = localPath(text);
        if (path === undefined) return;
        expect(path).toBe(text);
        expectToStay(path);
        expect(localPath(path)).toBe(path);
      }),
      { numRuns: 2000 },
    );
    expect(localPath(undefined)).toBeUndefined();
    expect(localPath(null)).toBeUndefined();
  });

  test("stays in this portal when a query parameter is added, and when it leads on after log-in", () => {
    fc.assert(
      fc.property(anyWayBack, fc.string(), fc.string(), (text, name, value) => {
        const path = localPath(text);
        if (path === undefined) return;
        for (const onward of [withQuery(path, name, value), landing({ kind: "customer" }, path)]) {
          expectToStay(onward);
          expect(localPath(onward)).toBe(onward);
        }
      }),
      { numRuns: 2000 },
    );
  });
});

const anyWayBack = fc.oneof(
  fc.webUrl(),
  fc.string(),
  fc.webPath().map((path) => `/${path}`),
  fc
    .array(
      fc.constantFrom(
        ..."/ // \\ . .. /. /.. /./ @ : evil.example http: %2f %5c %2e ? # & = + ' menu".split(" "),
        ..."\t\n\r ",
      ),
      { maxLength: 8 },
    )
    .map((pieces) => `/${pieces.join("")}`),
);

function expectToStay(path: string): void {
  for (const page of ["https://nss.example/login", "https://nss.example/admin/applications/x"]) {
    expect(new URL(path, page).origin).toBe("https://nss.example");
  }
}

describe("an address", () => {
  test("gets a query parameter, once", () => {
    expect(withQuery("/menu", "form", "1")).toBe("/menu?form=1");
    expect(withQuery("/menu?form=1&done=x#top", "form", "2 3")).toBe("/menu?form=2+3&done=x#top");
  });
});
