import { describe, expect, test } from "vitest";
import { japanDate } from "../calendar/japan-date";
import { parseForm } from "../form/parse-form";
import { certificateWorkFormSchema, daysToStart, mostCertificateCases, seenCaseValue } from "./certificate-work";

const read = (cases: string | string[]) => parseForm(certificateWorkFormSchema, { cases });

describe("the cases ticked for certificate work", () => {
  test("are read as they were seen, each once", () => {
    const value = seenCaseValue({ receiptNumber: "260010A", version: 4 });
    expect(read([value, value, seenCaseValue({ receiptNumber: "260011A", version: 12 })])).toEqual({
      ok: true,
      value: {
        cases: [
          { receiptNumber: "260010A", seenVersion: 4 },
          { receiptNumber: "260011A", seenVersion: 12 },
        ],
      },
    });
  });

  test.each([[[]], [""], ["260010A"], ["260010A.0"], ["260010A.x"], ["x.1"], [["260010A.1", "x"]]])(
    "are refused where they cannot be read: %j",
    (cases) => {
      expect(read(cases)).toMatchObject({ ok: false, problems: [{ field: "cases" }] });
    },
  );

  test("are no more than stand on the list", () => {
    const many = Array.from({ length: 150 }, (_, index) => `26${String(index).padStart(4, "0")}A.1`);
    const form = read(many);
    expect(form.ok && form.value.cases).toHaveLength(mostCertificateCases);
  });
});

test("the days left until the start are business days", () => {
  const said = (today: string) => daysToStart(japanDate("2026-12-10"), japanDate(today), { closingDays: new Set() });
  expect([said("2026-12-07"), said("2026-12-10"), said("2026-12-11")]).toEqual([
    "あと3営業日",
    "本日が利用開始日",
    "1営業日超過",
  ]);
});
