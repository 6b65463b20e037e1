import { describe, expect, it } from "vitest";
import { readCursor, writeCursor } from "./queue-cursor";

const cursor = { waitingSince: new Date("2026-11-24T00:00:00.123Z"), id: "0193562e-7c3a-7d10-8f65-2b6a1c9d4e5f" };

describe("the cursor of a page", () => {
  it("comes back from the address as it went in", () => {
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  });

  it.each([undefined, "", "xx", ["a", "b"], "\0", "A".repeat(300), Buffer.from("1 2").toString("base64url")])(
    "is nothing where the address says %j",
    (text) => {
      expect(readCursor(text)).toBeUndefined();
    },
  );
});
