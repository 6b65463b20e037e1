import type { ContractUserCode } from "../contract/contract";
import { identificationSeries } from "../contract/identification-number";
import { systems } from "../contract/system";
import { firstValue } from "../form/first-value";
import type { FieldProblem, FormValues, ParsedForm } from "../form/parse-form";
import type { DraftValues } from "./change-item";
import { checkUserCodeChange, type UserCodeCircumstances } from "./check-user-code-change";
import { readForm } from "./define-form";
import { typedIn } from "./fields/field";
import type { Addition, UserCodeChange } from "./user-code-change";
import { additionFields, appliedKey, editingKey, parseUserCodePage, readAdditions } from "./user-code-form";

// Reads the page of a UserCode and checks it against the contract while it is filled in.

/** What the page starts from: what was being typed, what was set, or what the contract and the chosen items suggest. */
export function storedUserCode(code: ContractUserCode, draft: DraftValues, chosen: readonly string[]): FormValues {
  const suggested: FormValues = {
    // Only a single industry is suggested: where there are several, a person has to choose knowingly.
    industry: code.industries.length === 1 ? (code.industries[0] ?? "") : "",
    processingMode: chosen.includes("webCertificates") ? "WEB_NACCS" : "",
    count: "",
  };
  const set = draft[appliedKey(code.code)];
  const contracted: FormValues = { system: code.system, singleSignOn: code.singleSignOn ? "yes" : "no" };
  return draft[editingKey(code.code)] ?? { ...suggested, ...(set ?? contracted) };
}

/** 設定する: the list with the addition that was typed, if the rules of the contract allow it. */
export function readAddition(
  code: ContractUserCode,
  circumstances: UserCodeCircumstances,
  values: FormValues,
): ParsedForm<Addition[]> {
  const form = readForm(additionFields, values);
  if (!form.ok) return form;
  const typed = firstValue(values, "system");
  const rows = withAddition(readAdditions(values), form.value);
  const change: UserCodeChange = {
    userCode: code.code,
    system: systems.find((one) => one === typed) ?? code.system,
    singleSignOn: firstValue(values, "singleSignOn") === "yes",
    additions: rows.filter((row) => seriesOf(code, row) === seriesOf(code, form.value)),
    removals: [],
  };
  const problems = problemsOf(change, circumstances);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows };
}

/** この内容で設定する: the page as a change of the contract, or everything that is wrong with it. */
export function readUserCodePage(
  code: ContractUserCode,
  circumstances: UserCodeCircumstances,
  values: FormValues,
): ParsedForm<UserCodeChange> {
  const page = parseUserCodePage(code.code, values);
  if (!page.ok) return page;
  const value = { ...page.value, additions: page.value.additions.reduce<Addition[]>(withAddition, []) };
  const problems = problemsOf(value, circumstances);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

/** What is wrong with what was typed on a page and left there: without what was not filled in yet. */
export function problemsLeft(
  code: ContractUserCode,
  circumstances: UserCodeCircumstances,
  values: FormValues,
): FieldProblem[] {
  const page = readUserCodePage(code, circumstances, values);
  return page.ok ? [] : page.problems.filter(({ field }) => typedIn(values, field).some((text) => text.trim() !== ""));
}

function problemsOf(change: UserCodeChange, circumstances: UserCodeCircumstances): FieldProblem[] {
  const found = checkUserCodeChange(change, circumstances).map(({ field = "", message }) => ({ field, message }));
  return found.filter((problem, index) => found.findIndex((other) => other.message === problem.message) === index);
}

/** The list with one more row; the same industry in the same mode is one row with both counts. */
const withAddition = (list: readonly Addition[], added: Addition): Addition[] =>
  list.some((row) => sameKind(row, added))
    ? list.map((row) => (sameKind(row, added) ? { ...row, count: row.count + added.count } : row))
    : [...list, added];

const seriesOf = ({ code }: ContractUserCode, { industry, processingMode }: Addition) =>
  identificationSeries(code, industry, processingMode);

const sameKind = (row: Addition, other: Addition) =>
  row.industry === other.industry && row.processingMode === other.processingMode;
