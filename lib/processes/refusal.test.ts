import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, test } from "vitest";
import { refusalOf } from "./refusal";

const refusal = refusalOf(["/session", "/change/[draft]/items/save"]);
const asked = (method: string, url: string) =>
  refusal(Object.assign(new IncomingMessage(new Socket()), { method, url }));

describe("a request", () => {
  test.each(["/%", "/menu/%zz", "/%ff", "/%c3%28", "/%00", "*", "http://evil.example/", ""])(
    "is refused whose address is %j",
    (url) => expect(asked("GET", url)).toBe(400),
  );

  test("is refused whose address is too long or has too many fields", () => {
    const fields = (count: number) => `/login?${Array(count).fill("a=").join("&")}`;
    expect(asked("GET", fields(100))).toBeUndefined();
    expect(asked("GET", fields(101))).toBe(400);
    expect(asked("GET", `/${"a".repeat(4095)}`)).toBeUndefined();
    expect(asked("GET", `/${"a".repeat(4096)}`)).toBe(400);
  });

  test("finds no page of Next's own", () => {
    for (const url of ["/_global-error", "/_not-found", "/_error?x"]) expect(asked("GET", url)).toBe(404);
    expect(asked("GET", "/_next/static/x.css")).toBeUndefined();
  });

  test("goes on that asks for a page, or posts to where posts are taken", () => {
    for (const url of ["/", "/menu?%zz", "/%E3%81%82"]) expect(asked("GET", url)).toBeUndefined();
    expect(asked("HEAD", "/menu")).toBeUndefined();
    for (const url of ["/session", "/session?x", "/change/1%2F2/items/save"]) {
      expect(asked("POST", url)).toBeUndefined();
    }
  });

  test("is refused that would do something elsewhere, or in another way", () => {
    for (const url of ["/login", "/favicon.svg", "/session/x", "/change/a/b/items/save"]) {
      expect(asked("POST", url)).toBe(405);
    }
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"]) expect(asked(method, "/session")).toBe(405);
  });
});
