import { describe, expect, test } from "vitest";
import { japanDate } from "./calendar/japan-date";
import { type Problem, problemsOf } from "./outcome";

const problems: Record<Problem["kind"], Problem> = {
  notFound: { kind: "notFound" },
  fields: { kind: "fields", problems: [{ field: "email", message: "E-mailアドレスを入力してください。" }] },
  overtaken: { kind: "overtaken", sentence: "審査 一郎が審査を開始しました。" },
  conflict: { kind: "conflict" },
  incomplete: { kind: "incomplete" },
  changedSinceSeen: { kind: "changedSinceSeen" },
  noUserCodeLeft: { kind: "noUserCodeLeft", forex: true },
  noNumbersLeft: { kind: "noNumbersLeft", userCode: "1ANAC" },
  contractChanged: { kind: "contractChanged", subject: "1ANAC D01" },
  throttled: { kind: "throttled", minutes: 15 },
  wrongCredentials: { kind: "wrongCredentials" },
  contractEnded: { kind: "contractEnded", from: japanDate("2027-01-01") },
  accountClosed: { kind: "accountClosed", from: japanDate("2027-01-01") },
};

describe("a problem", () => {
  test.each(Object.values(problems))("$kind is told in a sentence of its own", (problem) => {
    const [told] = problemsOf(problem);
    expect(told?.message).toMatch(/。$/u);
    const others = Object.values(problems).filter((other) => other !== problem);
    expect(others.flatMap(problemsOf).map(({ message }) => message)).not.toContain(told?.message);
  });

  test("names who was first, which code has no numbers left, and what the contract no longer holds", () => {
    const sentence = (problem: Problem) => problemsOf(problem)[0]?.message;
    expect(sentence(problems.overtaken)).toContain("審査 一郎が審査を開始しました。");
    expect(sentence(problems.noNumbersLeft)).toContain("1ANAC");
    expect(sentence(problems.contractChanged)).toContain("「1ANAC D01」");
    expect(sentence(problems.throttled)).toContain("15分後");
  });

  test("of wrong input stays at its fields", () => {
    expect(problemsOf(problems.fields)).toEqual([{ field: "email", message: "E-mailアドレスを入力してください。" }]);
  });
});
