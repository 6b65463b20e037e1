import { expect, test } from "vitest";
import { daysLeftSentence } from "./days-left-sentence";

test.each([
  [3, "あと3営業日"],
  [0, "本日まで"],
  [-2, "2営業日超過"],
])("%i business days left are told as %s", (days, sentence) => {
  expect(daysLeftSentence(days)).toBe(sentence);
});
