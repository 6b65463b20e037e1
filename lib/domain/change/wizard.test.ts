import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  theManualsApplicant,
  theManualsChanges,
  theManualsContract,
  theManualsDraft,
  theManualsWish,
} from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { japanDate } from "../calendar/japan-date";
import type { Contract } from "../contract/contract";
import type { DraftValues } from "./change-item";
import { contentToDraft } from "./content-to-draft";
import { chosenItems, readDraft } from "./wizard";
import { stepAfter, stepBefore, stepNeeded, wizardSteps } from "./wizard-steps";

const contract = theManualsContract();
const today = japanDate("2026-11-24");
const read = (
  draft: DraftValues,
  refuseStartDate: () => string | undefined = () => undefined,
  on: Contract = contract,
) => readDraft(draft, { officeId: theOfficeId, ledger: ledgerOf(on), today, refuseStartDate });
const without = (...keys: string[]) =>
  Object.fromEntries(Object.entries(theManualsDraft()).filter(([key]) => !keys.includes(key)));
const stepsWithProblems = (draft: DraftValues) => [...new Set(read(draft).problems.map(({ step }) => step))];

describe("a complete draft", () => {
  test("is the application it says", () => {
    const { content, problems, states, chosen, wishedStartDate } = read(theManualsDraft());
    expect(problems).toEqual([]);
    expect(content).toEqual({
      changes: theManualsChanges,
      wishedStartDate: "2026-12-10",
      reason: "業務拡大のため。",
      applicant: theManualsApplicant,
      remarks: "",
    });
    expect(states).toMatchObject({
      items: "done",
      applicant: "done",
      "user-codes": "done",
      terminals: "done",
      confirm: "todo",
    });
    expect(chosen).toEqual(["identificationNumbers", "webCertificates"]);
    expect(wishedStartDate).toBe(theManualsWish);
  });

  test("comes back the same from a correction's draft", () => {
    const { content } = read(theManualsDraft({ confirm: { remarks: "急ぎません。" } }));
    expect(content && read(contentToDraft(content)).content).toEqual(content);
  });

  test("leaves out what was typed for an item that is not chosen any more", () => {
    const draft = theManualsDraft({
      items: { ...theManualsDraft().items, items: ["webCertificates"] },
    });
    expect(Object.keys(read(draft).content?.changes ?? {})).toEqual(["webCertificates"]);
    expect(read(draft).states["user-codes"]).toBe("notNeeded");
  });
});

describe("a draft under way", () => {
  test("has its wished date judged whatever is wrong beside it, so that all is told at once", () => {
    const { items } = theManualsDraft();
    const draft = theManualsDraft({ items: { ...items, reason: "あ".repeat(300) } });
    expect(read(draft)).toMatchObject({ wishedStartDate: theManualsWish, day: theManualsWish });
    const { problems } = read(draft, () => "間に合いません。");
    expect(problems.map(({ field }) => field)).toEqual(["reason", "wishedStartDate"]);
  });

  test("that is new has everything to do", () => {
    const { states, content, problems } = read({});
    expect(states).toMatchObject({
      items: "todo",
      applicant: "todo",
      "user-codes": "notNeeded",
      terminals: "notNeeded",
      confirm: "todo",
    });
    expect(content).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });

  test.each([
    ["applicant", ["applicant"]],
    ["user-codes/1ANAC", ["user-codes"]],
    ["webCertificates", ["terminals"]],
    ["items", ["items"]],
  ])("without %s is kept back by %j", (key, steps) => {
    expect(stepsWithProblems(without(key))).toEqual(steps);
    expect(read(without(key)).content).toBeUndefined();
  });

  test("shows a step that was typed wrongly as a problem, at its field", () => {
    const draft = theManualsDraft({
      webCertificates: { add: "たくさん" },
      confirm: { remarks: "あ".repeat(241) },
    });
    const { states, problems } = read(draft);
    expect(states).toMatchObject({ items: "done", terminals: "problem", confirm: "todo" });
    expect(problems).toEqual([
      { step: "terminals", field: "webCertificates.add", message: expect.stringContaining("0から99までの整数") },
      { step: "confirm", field: "remarks", message: expect.stringContaining("240文字以内") },
    ]);
  });

  test("says what the schedule says of the wished date (R6)", () => {
    const { problems, states } = read(theManualsDraft(), () => "間に合いません。");
    expect(problems).toEqual([{ step: "items", field: "wishedStartDate", message: "間に合いません。" }]);
    expect(states.items).toBe("problem");
  });

  test("says that what it removes starts only after the wished date", () => {
    const userIds = [aContractedUserId({ startDate: japanDate("2026-12-24") })];
    const draft = theManualsDraft({
      "user-codes/1ANAC": { system: "SEA", singleSignOn: "no", addition: [], removals: ["D01"] },
    });
    const later = theManualsContract({ userCodes: [aContractedUserCode({ userIds })] });
    const { problems, content } = read(draft, () => undefined, later);
    expect(content).toBeUndefined();
    expect(problems).toEqual([
      expect.objectContaining({
        step: "items",
        field: "wishedStartDate",
        message: expect.stringContaining("「1ANAC D01」の利用開始日は"),
      }),
    ]);
  });

  test("is told a rule that one item breaks though another is not filled in yet", () => {
    const draft = theManualsDraft({
      items: { ...theManualsDraft().items, items: ["mailboxes", "pricePlan"] },
      mailboxes: { add: "", end: "3" },
    });
    expect(read(draft).problems).toContainEqual({
      step: "lines",
      message: "メールボックスは0個です。それより多くは廃止できません。",
    });
  });

  test("does not say of an item whose step is still empty that it was not chosen", () => {
    expect(read(without("webCertificates")).problems.map(({ step, field }) => `${step} ${field}`)).not.toContain(
      "items items",
    );
  });

  test("is read anew against a contract that has changed meanwhile", () => {
    const gone = read(theManualsDraft(), () => undefined, theManualsContract({ userCodes: [] }));
    expect(gone.problems).toEqual([
      { step: "user-codes", message: "「1ANAC」は、2026年12月10日(木)の契約にありません。" },
    ]);
  });

  test("takes items ticked on the first step while its other fields have problems", () => {
    expect(chosenItems({ items: { items: "webCertificates" } })).toEqual(["webCertificates"]);
    expect(chosenItems({ items: { items: ["webCertificates", "nonsense"] } })).toEqual(["webCertificates"]);
    expect(chosenItems({})).toEqual([]);
  });
});

describe("the way through the wizard", () => {
  const walk = (chosen: Parameters<typeof stepAfter>[1]) => {
    const way: string[] = ["items"];
    while (way.at(-1) !== "confirm") way.push(stepAfter(way.at(-1) as Parameters<typeof stepAfter>[0], chosen));
    return way;
  };

  test.each([
    [
      ["identificationNumbers", "webCertificates"],
      ["items", "applicant", "user-codes", "terminals", "confirm"],
    ],
    [["identificationNumbers"], ["items", "applicant", "user-codes", "confirm"]],
    [["webCertificates"], ["items", "applicant", "terminals", "confirm"]],
    [[], ["items", "applicant", "confirm"]],
  ] as const)("with %j is %j, and the same back", (chosen, way) => {
    expect(walk(chosen)).toEqual(way);
    for (const [index, step] of way.entries()) expect(stepBefore(step, chosen)).toBe(way[Math.max(0, index - 1)]);
    expect(wizardSteps.filter(({ key }) => stepNeeded(key, chosen)).map(({ key }) => key)).toEqual(way);
  });

  test("ends with confirm and begins with items", () => {
    expect(stepAfter("confirm", [])).toBe("confirm");
    expect(stepBefore("items", [])).toBe("items");
  });
});
