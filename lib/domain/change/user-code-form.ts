import { industries, industryWord } from "../contract/industry";
import { processingModes, processingModeWord } from "../contract/processing-mode";
import { systems, systemWord } from "../contract/system";
import type { FormValues } from "../form/parse-form";
import { readForm } from "./define-form";
import { choice } from "./fields/choice";
import { choices } from "./fields/choices";
import { count } from "./fields/count";
import type { FormFields } from "./fields/field-kinds";
import { yesNo } from "./fields/yes-no";
import { type Addition, additionSchema, type UserCodeChange } from "./user-code-change";

/** The draft step that holds what 「この内容で設定する」 fixed for a UserCode. */
export const appliedKey = (userCode: string): string => `user-codes/${userCode}`;

/** The UserCodes that a draft changes so far. */
export const userCodesIn = (draft: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(draft).flatMap((key) => (key.startsWith(appliedKey("")) ? [key.slice(appliedKey("").length)] : []));

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
export const additionFields = {
  industry: choice(
    "業種",
    industries.map((value) => ({ value, label: industryWord(value) })),
  ),
  processingMode: choice(
    "処理方式",
    processingModes.map((value) => ({ value, label: processingModeWord(value) })),
  ),
  count: count("識別番号数", { min: 1, max: 260, suffix: "個" }),
};

/** What the page says besides. */
export const userCodeFields = {
  system: choice(
    "システム区分",
    systems.map((value) => ({ value, label: systemWord(value) })),
  ),
  singleSignOn: yesNo("シングルサインオン要否", { yes: "要", no: "否" }),
  removals: choices("削除する識別番号"),
};

/** All that the page posts. The rows of its list are named as they are in these forms. */
export const userCodePageFields = (...forms: readonly FormValues[]): FormFields => ({
  system: userCodeFields.system,
  singleSignOn: userCodeFields.singleSignOn,
  ...additionFields,
  addition: choices("設定した利用者コード情報", {
    options: forms.flatMap(readAdditions).map((addition) => ({
      value: writeAddition(addition),
      label: `${industryWord(addition.industry)} ${processingModeWord(addition.processingMode)} ${addition.count}個`,
    })),
  }),
  removals: userCodeFields.removals,
});

/**
 * The whole page of a UserCode, as 「この内容で設定する」 sends it. An addition that was typed but not yet put on the list by
 * 「設定する」 counts as meant once it has a number: the page may have suggested industry and mode.
 */
export function parseUserCodePage(userCode: string, values: FormValues) {
  const page = readForm(userCodeFields, values);
  const listed = readAdditions(values);
  const meant = [values.count ?? ""].flat().some((value) => value.trim() !== "");
  const pending = meant ? readForm(additionFields, values) : undefined;
  if (!page.ok || pending?.ok === false) {
    const problems = [page, pending].flatMap((form) => (form?.ok === false ? form.problems : []));
    return { ok: false as const, problems };
  }
  const { system, singleSignOn, removals } = page.value;
  const value: UserCodeChange = {
    userCode,
    system,
    singleSignOn,
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
