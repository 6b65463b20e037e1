import * as z from "zod/mini";
import { industries } from "../contract/industry";
import { processingModes } from "../contract/processing-mode";
import { systems } from "../contract/system";
import { type FormValues, parseForm } from "../form/parse-form";
import { choice, choices, count } from "../text/fields";
import { type Addition, additionSchema, type UserCodeChange } from "./user-code-change";

/** The draft step that holds what 「この内容で設定する」 fixed for a UserCode. */
export const appliedKey = (userCode: string): string => `user-codes/${userCode}`;

/** The draft step that holds a UserCode's page while it is being filled in. */
export const editingKey = (userCode: string): string => `user-code-editing/${userCode}`;

/** An added row as the form carries it: `SHIP_AGENT:WEB_NACCS:1`. */
export const writeAddition = (addition: Addition): string =>
  `${addition.industry}:${addition.processingMode}:${addition.count}`;

/** Rows that are not of that form (they were tampered with) are dropped. */
export function readAdditions(values: FormValues | undefined): Addition[] {
  const rows = values?.addition ?? [];
  return (typeof rows === "string" ? [rows] : rows).flatMap((row) => {
    const [industry, processingMode, number] = row.split(":");
    const addition = additionSchema.safeParse({ industry, processingMode, count: Number(number) });
    return addition.success ? [addition.data] : [];
  });
}

/** 識別番号に関する項目: what 「設定する」 adds to the list. */
export const additionFormSchema = z.object({
  industry: choice(industries, { label: "業種" }),
  processingMode: choice(processingModes, { label: "処理方式" }),
  count: count({ label: "識別番号数", min: 1, max: 260 }),
});

const pageSchema = z.object({
  system: choice(systems, { label: "システム区分" }),
  singleSignOn: choice(["no", "yes"], { label: "シングルサインオン要否" }),
  removals: choices(),
});

/**
 * The whole page of a UserCode, as 「この内容で設定する」 sends it. An addition that was typed but not yet put on the list by
 * 「設定する」 counts as meant; an industry alone, which the page may have suggested, only where nothing else is asked for.
 */
export function parseUserCodePage(userCode: string, values: FormValues) {
  const page = parseForm(pageSchema, values);
  const listed = readAdditions(values);
  const filled = (name: string) => [values[name] ?? ""].flat().some((value) => value.trim() !== "");
  // 業種 and 処理方式 are prefilled, so the count tells that an addition was meant; with nothing else it must be.
  const meant = filled("count") || (listed.length === 0 && !filled("removals"));
  const pending = meant ? parseForm(additionFormSchema, values) : undefined;
  if (!page.ok || pending?.ok === false) {
    const problems = [page, pending].flatMap((form) => (form?.ok === false ? form.problems : []));
    return { ok: false as const, problems };
  }
  const { system, singleSignOn, removals } = page.value;
  const value: UserCodeChange = {
    userCode,
    system,
    singleSignOn: singleSignOn === "yes",
    additions: [...listed, ...(pending ? [pending.value] : [])],
    removals,
  };
  return { ok: true as const, value };
}

/** A UserCode's change as form values: what a draft step keeps and the page starts from. */
export const userCodeValues = (change: UserCodeChange): FormValues => ({
  system: change.system,
  singleSignOn: change.singleSignOn ? "yes" : "no",
  addition: change.additions.map(writeAddition),
  removals: [...change.removals],
});
