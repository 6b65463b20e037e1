import { expect, test } from "vitest";
import { changeItems } from "../change/change-items";
import { helpTopics } from "./help-topics";
import { helpOf, itemsAbout } from "./item-help";

test("every item of the items screen is explained on one help page, and no other section is", () => {
  const explained = Object.keys(helpTopics).flatMap((topic) => itemsAbout(topic as keyof typeof helpTopics));
  expect(explained).toHaveLength(changeItems.length);
  expect(new Set(explained)).toEqual(new Set(changeItems));
  for (const { key } of changeItems) expect(Object.values(helpTopics).map(({ path }) => path)).toContain(helpOf(key));
  expect(["applicant", "constructor", ""].map(helpOf)).toEqual([undefined, undefined, undefined]);
});

test("the help pages have titles and addresses of their own", () => {
  for (const key of ["title", "path"] as const) {
    const values = Object.values(helpTopics).map((topic) => topic[key]);
    expect(new Set(values).size).toBe(values.length);
  }
});
