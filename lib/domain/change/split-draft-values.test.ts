import { expect, test } from "vitest";
import { isMixed, splitDraftValues } from "./split-draft-values";

const draft = {
  items: {
    items: ["mailboxes", "jointUse"],
    otherChange: "yes",
    wishedStartDate: "20261210",
    reason: "業務拡大のため。",
  },
  applicant: { familyName: "通関" },
  mailboxes: { add: "1" },
  jointUse: { office1: "OCE101" },
};

test("a mix that R8 forbids becomes two drafts, each with what was typed for it, the date, the reason and the applicant", () => {
  expect(splitDraftValues(draft)).toEqual({
    first: { items: { ...draft.items, items: ["mailboxes"], otherChange: "no" } },
    second: {
      items: { ...draft.items, items: ["jointUse"] },
      applicant: draft.applicant,
      jointUse: draft.jointUse,
    },
    moved: ["jointUse"],
  });
});

test("nothing else is split", () => {
  expect(splitDraftValues({ ...draft, items: { ...draft.items, items: ["jointUse"] } })).toBeUndefined();
  expect(splitDraftValues({})).toBeUndefined();
  expect([isMixed([]), isMixed(["mailboxes"]), isMixed(["mailboxes", "jointUse"])]).toEqual([false, false, true]);
});
