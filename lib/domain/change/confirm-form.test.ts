import { expect, test } from "vitest";
import { confirmForm } from "./confirm-form";

test("備考 may be empty and has at most 240 characters as a person counts them", () => {
  expect(confirmForm.read({})).toEqual({ ok: true, value: { remarks: "" } });
  expect(confirmForm.read({ remarks: "👨‍👩‍👧".repeat(240) }).ok).toBe(true);
  const long = confirmForm.read({ remarks: "あ".repeat(241) });
  expect(!long.ok && long.problems[0]?.message).toContain("備考は240文字以内");
});
