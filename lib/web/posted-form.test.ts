import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personsLimits, readPostedForm } from "./posted-form";

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/x", { method: "POST", body, headers });

describe("a posted form", () => {
  test("is its fields as text, repeated names as lists", async () => {
    const body = new URLSearchParams([
      ["items", "a"],
      ["items", "b"],
      ["reason", "業務拡大\r\nのため"],
      ["empty", ""],
    ]);
    expect(await readPostedForm(post(body))).toEqual({ items: ["a", "b"], reason: "業務拡大\r\nのため", empty: "" });
  });

  test("loses what PostgreSQL cannot keep", async () => {
    const form = await readPostedForm(
      post("a%00b=c%00d&e=%ED%A0%80", { "content-type": "application/x-www-form-urlencoded" }),
    );
    expect(form).toMatchObject({ ab: "cd" });
    expect(Object.values(form).every((value) => (value as string).isWellFormed())).toBe(true);
  });

  test("is refused as another kind of content, too large or with too many fields, repeated ones too", async () => {
    const multipart = new FormData();
    multipart.append("reason", "業務拡大");
    expect(await readPostedForm(post(multipart))).toBe("unreadable");
    expect(await readPostedForm(post('{"a":1}', { "content-type": "application/json" }))).toBe("unreadable");
    expect(await readPostedForm(post("a=b", { "content-type": "text/plain" }))).toBe("unreadable");
    expect(await readPostedForm(post(new URLSearchParams({ a: "x".repeat(70_000) })))).toBe("tooLong");
    for (const nameOf of [(index: number) => `f${index}`, () => "f"]) {
      const fields = (count: number) => new URLSearchParams(Array.from({ length: count }, (_, i) => [nameOf(i), ""]));
      expect(await readPostedForm(post(fields(1000)))).toBeTypeOf("object");
      expect(await readPostedForm(post(fields(1001)))).toBe("unreadable");
    }
  });

  test("of a person may be longer than a stranger's", async () => {
    const long = new URLSearchParams({ reason: "申".repeat(8000) });
    expect(await readPostedForm(post(long))).toBe("tooLong");
    expect(await readPostedForm(post(long), personsLimits)).toEqual({ reason: "申".repeat(8000) });
    const longer = new URLSearchParams({ reason: "申".repeat(80_000) });
    expect(await readPostedForm(post(longer), personsLimits)).toBe("tooLong");
  });

  test("is read no further than it may be long, whatever its headers say", async () => {
    let sent = 0;
    let cancelled = false;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1024;
        controller.enqueue(new TextEncoder().encode("x".repeat(1024)));
      },
      cancel() {
        cancelled = true;
      },
    });
    const init = { method: "POST", body: endless, duplex: "half" };
    const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": "10" };
    expect(await readPostedForm(new Request("http://localhost/x", { ...init, headers }))).toBe("tooLong");
    expect(sent).toBeLessThan(128 * 1024);
    expect(cancelled).toBe(true);
  });

  test("is refused when it drips", async () => {
    let left = 2000;
    const dripping = new ReadableStream({
      pull: (controller) => (left-- > 0 ? controller.enqueue(new TextEncoder().encode("a")) : controller.close()),
    });
    const init = { method: "POST", body: dripping, duplex: "half" };
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await readPostedForm(new Request("http://localhost/x", { ...init, headers }))).toBe("unreadable");
    expect(left).toBeGreaterThan(0);
  });

  test("that breaks off is refused", async () => {
    const broken = new ReadableStream({
      pull: (controller) => controller.error(new Error("aborted")),
    });
    const init = { method: "POST", body: broken, duplex: "half" };
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await readPostedForm(new Request("http://localhost/x", { ...init, headers }))).toBe("unreadable");
  });

  test("has fields of any name without touching the prototype", async () => {
    const form = await readPostedForm(post(new URLSearchParams({ __proto__: "x", constructor: "y", a: "z" })));
    expect(form).toMatchObject({ a: "z" });
    expect(({} as Record<string, unknown>).x).toBeUndefined();
    expect(Object.getPrototypeOf(form)).toBe(Object.prototype);
  });

  test("never throws, whatever bytes come", async () => {
    const types = fc.constantFrom(
      "application/x-www-form-urlencoded",
      "multipart/form-data; boundary=x",
      "multipart/form-data",
      "",
      "x",
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), types, async (bytes, type) => {
        const form = await readPostedForm(post(bytes as Uint8Array<ArrayBuffer>, { "content-type": type }));
        for (const value of typeof form === "string" ? [] : Object.values(form)) {
          for (const text of [value].flat()) expect(text.includes("\0") || !text.isWellFormed()).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});
