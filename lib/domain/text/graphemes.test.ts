import { expect, test } from "vitest";
import { countGraphemes, graphemesOf } from "./graphemes";

test.each([
  ["", 0],
  ["通関花子", 4],
  ["𠮷野", 2],
  ["葛\u{e0100}", 1],
  ["か\u3099", 1],
  ["👨‍👩‍👧🇯🇵", 2],
  ["a\nb", 3],
])("%j is counted as a person counts: %i", (text, count) => {
  expect(countGraphemes(text)).toBe(count);
  expect(graphemesOf(text)).toHaveLength(count);
  expect(graphemesOf(text).join("")).toBe(text);
});
