import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { begunBy, nextStep, type Procedure, type ProcedureAct, procedureActs, procedureState } from "./procedure";
import { refuseStepDay } from "./procedure-days";

const since = new Date("2026-12-10T09:00:00+09:00");
const at = (reached: ProcedureAct | null, endedAt: Date | null = null): Procedure => ({
  kind: "directDebit",
  reached,
  since,
  endedAt,
});

describe("口座振替の手続き", () => {
  test("begins where 口座振替 is approved, and nowhere else", () => {
    expect(begunBy([{ type: "askForDirectDebit" }])).toEqual(["directDebit"]);
    expect(begunBy([{ type: "setPaymentMethod", method: "BANK_TRANSFER" }])).toEqual([]);
  });

  test.each([
    [at(null), "用紙送付待ち", "sendDebitForm"],
    [at("sendDebitForm"), "用紙送付済み", "receiveDebitForm"],
    [at("receiveDebitForm"), "受領・確認中", "startDirectDebit"],
    [at("startDirectDebit", since), "口座振替開始", undefined],
    [at("sendDebitForm", since), "取りやめ", undefined],
  ] as const)("goes step by step: %j", (procedure, state, next) => {
    expect(procedureState(procedure).state).toBe(state);
    expect(nextStep(procedure)).toBe(next);
  });

  test("is done in the order of its table", () => {
    expect(procedureActs).toEqual(["sendDebitForm", "receiveDebitForm", "startDirectDebit"]);
  });
});

describe("the day of a step", () => {
  const days = { today: japanDate("2026-12-15"), startDate: japanDate("2026-12-10") };

  test.each([
    ["sendDebitForm", "2026-12-15", undefined],
    ["sendDebitForm", "2026-12-16", "まだ来ていません"],
    ["receiveDebitForm", "2027-01-04", "まだ来ていません"],
    ["startDirectDebit", "2027-01-01", undefined],
    ["startDirectDebit", "2026-12-01", "2027年1月以降の月"],
  ] as const)("of %s on %s", (act, on, refusal) => {
    const found = refuseStepDay(act, japanDate(on), days);
    if (refusal) expect(found).toContain(refusal);
    else expect(found).toBeUndefined();
  });
});
