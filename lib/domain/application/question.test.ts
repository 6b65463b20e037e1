import { describe, expect, test } from "vitest";
import type { PerformedAct } from "./application-event";
import { questionsOf, withAddition } from "./question";

const at = new Date("2026-11-25T00:00:00Z");
const historyOf = (...acts: PerformedAct[]) => questionsOf(acts.map((performed) => ({ at, performed })));

describe("the questions of a history", () => {
  test("carry their answer, and whether the application was changed with it", () => {
    const asked = { text: "台数は？", step: "terminals", takenBack: false };
    const query = { act: "query", query: "台数は？", step: "terminals" } as const;
    expect(historyOf({ act: "file" }, query)).toEqual([{ ...asked, answer: undefined }]);
    expect(historyOf(query, { act: "answer", answer: "2台です。" })).toEqual([
      { ...asked, answer: { at, text: "2台です。", changed: false } },
    ]);
    expect(historyOf(query, { act: "correct" }, { act: "takeOn" }, { act: "query", query: "型番は？" })).toEqual([
      { ...asked, answer: { at, text: "", changed: true } },
      { text: "型番は？", step: undefined, answer: undefined, takenBack: false },
    ]);
  });

  test("say what was added, with its day, and whether they were taken back", () => {
    const query = { act: "query", query: "台数は？" } as const;
    const [question] = historyOf(
      query,
      { act: "addToQuery", query: "型番は？", step: "office" },
      { act: "takeBackQuery", query: "" },
    );
    expect(question).toEqual({
      text: withAddition("台数は？", "型番は？", at),
      step: "office",
      answer: undefined,
      takenBack: true,
    });
    expect(question?.text).toBe("台数は？\n\n【2026年11月25日に追加】\n型番は？");
  });

  test("of a step that no longer exists are about none", () => {
    const event = { act: "query", query: "?", step: "gone" } as unknown;
    expect(questionsOf([{ at, performed: event as PerformedAct }])[0]?.step).toBeUndefined();
  });
});
