import { industries, industryWord } from "../contract/industry";
import { processingModes, processingModeWord } from "../contract/processing-mode";
import { systems, systemWord } from "../contract/system";
import type { FieldProblem, FormValues, ParsedForm } from "../form/parse-form";
import { readForm } from "./define-form";
import { choice } from "./fields/choice";
import { choices } from "./fields/choices";
import { count } from "./fields/count";
import type { FormFields } from "./fields/field-kinds";
import { yesNo } from "./fields/yes-no";
import type { IndustriesChange } from "./industries-change";
import { type NewUserCode, serviceWord, userCodeServices } from "./new-user-code";
import { type Addition, additionSchema, type UserCodeChange } from "./user-code-change";

/** The draft step that holds what 「この内容で設定する」 fixed for a UserCode. */
export const appliedKey = (userCode: string): string => `user-codes/${userCode}`;

/** The UserCodes that a draft changes so far. */
export const userCodesIn = (draft: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(draft).flatMap((key) => (key.startsWith(appliedKey("")) ? [key.slice(appliedKey("").length)] : []));

/** What the pages of the UserCodes say, by code. */
export const userCodePagesIn = (draft: Readonly<Record<string, FormValues>>): (readonly [string, FormValues])[] =>
  userCodesIn(draft)
    .toSorted()
    .map((code) => [code, draft[appliedKey(code)] ?? {}]);

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

/** 利用業種に関する項目, where it is applied for. */
export const industryFields = {
  industries: choices("利用業種", { options: industries.map((value) => ({ value, label: industryWord(value) })) }),
  endCode: yesNo("利用者コードの廃止", { yes: "廃止する", no: "廃止しない" }),
};

/** What a new UserCode begins with besides. */
export const serviceFields = {
  services: choices("管理統計資料・保存サービス", {
    options: userCodeServices.map((value) => ({ value, label: serviceWord(value) })),
  }),
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
  ...industryFields,
  ...serviceFields,
});

/**
 * The identification numbers of a UserCode's page, as 「この内容で設定する」 sends it. An addition that was typed but not yet put on
 * the list by 「設定する」 counts as meant once it has a number: the page may have suggested industry and mode.
 */
export function parseUserCodePage(userCode: string, values: FormValues): ParsedForm<UserCodeChange> {
  const page = readForm(userCodeFields, values);
  const additions = parseAdditions(values);
  if (!page.ok || !additions.ok) return { ok: false, problems: problemsIn(page, additions) };
  const { system, singleSignOn, removals } = page.value;
  return { ok: true, value: { userCode, system, singleSignOn, additions: additions.value, removals } };
}

/** The industries of a UserCode's page, or its end. */
export function parseIndustries(userCode: string, values: FormValues): ParsedForm<IndustriesChange> {
  const page = readForm(industryFields, values);
  if (!page.ok) return page;
  const wanted = industries.filter((one) => page.value.industries.includes(one));
  return { ok: true, value: { userCode, industries: page.value.endCode ? null : wanted } };
}

const newUserCodeFields = {
  system: userCodeFields.system,
  industries: industryFields.industries,
  singleSignOn: userCodeFields.singleSignOn,
  ...serviceFields,
};

/** The page of a new UserCode. */
export function parseNewUserCode(userCode: string, values: FormValues): ParsedForm<NewUserCode> {
  const page = readForm(newUserCodeFields, values);
  const additions = parseAdditions(values);
  if (!page.ok || !additions.ok) return { ok: false, problems: problemsIn(page, additions) };
  const { system, singleSignOn } = page.value;
  return {
    ok: true,
    value: {
      userCode,
      system,
      industries: industries.filter((one) => page.value.industries.includes(one)),
      singleSignOn,
      services: userCodeServices.filter((one) => page.value.services.includes(one)),
      additions: additions.value,
    },
  };
}

function parseAdditions(values: FormValues): ParsedForm<Addition[]> {
  const listed = readAdditions(values);
  const meant = [values.count ?? ""].flat().some((value) => value.trim() !== "");
  if (!meant) return { ok: true, value: listed };
  const pending = readForm(additionFields, values);
  return pending.ok ? { ok: true, value: [...listed, pending.value] } : pending;
}

const problemsIn = (...forms: readonly ParsedForm<unknown>[]): FieldProblem[] =>
  forms.flatMap((form) => (form.ok ? [] : form.problems));

/** A UserCode's change as form values: what a draft step keeps and the page starts from. */
export const userCodeValues = (change: UserCodeChange): FormValues => ({
  system: change.system,
  singleSignOn: change.singleSignOn ? "yes" : "no",
  addition: change.additions.map(writeAddition),
  removals: [...change.removals],
});

export const industriesValues = ({ industries: wanted }: IndustriesChange): FormValues => ({
  industries: wanted ?? [],
  endCode: wanted ? "no" : "yes",
});

export const newUserCodeValues = (wish: NewUserCode): FormValues => ({
  system: wish.system,
  industries: [...wish.industries],
  singleSignOn: wish.singleSignOn ? "yes" : "no",
  services: [...wish.services],
  addition: wish.additions.map(writeAddition),
});
