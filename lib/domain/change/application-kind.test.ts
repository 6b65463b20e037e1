import { expect, test } from "vitest";
import { kindOf, lettersOf } from "./application-kind";
import { tickedMarks } from "./application-marks";

test.each([
  [["contractor", "mailboxes"], "change", "変更申込", "変更申込書", "承認通知"],
  [["termination"], "end", "解約申込", "解除申込書", "解除通知書"],
])("an application for %j is of the kind %s, with its mark and its letters", (keys, kind, mark, form, notice) => {
  expect(kindOf(keys)).toBe(kind);
  expect(tickedMarks(keys)[0]).toBe(mark);
  expect([lettersOf(keys).form.name, lettersOf(keys).notice.name]).toEqual([form, notice]);
});
