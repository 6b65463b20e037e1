import { readForm } from "@/lib/domain/change/define-form";
import { checkUserCodeChange } from "@/lib/domain/change/items/identification-numbers";
import type { Addition, UserCodeChange } from "@/lib/domain/change/user-code-change";
import {
  additionFields,
  appliedKey,
  editingKey,
  parseUserCodePage,
  readAdditions,
} from "@/lib/domain/change/user-code-form";
import type { Contract, ContractUserCode } from "@/lib/domain/contract/contract";
import { systems } from "@/lib/domain/contract/system";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import type { DraftView } from "@/lib/services/draft/read-draft";
import { firstValue } from "@/lib/web/posted-form";

export type CodeParams = { draft: string; step: string; code: string };

/** The step whose sections have a page for each UserCode. */
export const hasUserCodePages = (step: string): boolean => step === "user-codes";

/** What the page of a UserCode starts from: what was being typed, what was set, or what the contract suggests. */
export function storedUserCode(code: ContractUserCode, { draft, reading }: DraftView): FormValues {
  const suggested: FormValues = {
    // A second one is chosen knowingly: only the one industry there is goes without saying.
    industry: code.industries.length === 1 ? (code.industries[0] ?? "") : "",
    processingMode: reading.chosen.includes("webCertificates") ? "WEB_NACCS" : "",
    count: "",
  };
  const set = draft.values[appliedKey(code.code)];
  const contracted: FormValues = { system: code.system, singleSignOn: code.singleSignOn ? "yes" : "no" };
  return draft.values[editingKey(code.code)] ?? { ...suggested, ...(set ?? contracted) };
}

type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** 設定する: the list with the addition that was typed, if the rules of the contract allow it. */
export function readAddition(code: ContractUserCode, contract: Contract, values: FormValues): Read<Addition[]> {
  const form = readForm(additionFields, values);
  if (!form.ok) return form;
  const typed = firstValue(values, "system");
  const rows = withAddition(readAdditions(values), form.value);
  const change: UserCodeChange = {
    userCode: code.code,
    system: systems.find((one) => one === typed) ?? code.system,
    singleSignOn: firstValue(values, "singleSignOn") === "yes",
    additions: rows.filter((row) => sameKind(row, form.value)),
    removals: [],
  };
  const problems = problemsOf(change, contract);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: rows };
}

/** この内容で設定する: the page as a change of the contract, or everything that is wrong with it. */
export function readUserCodePage(code: ContractUserCode, contract: Contract, values: FormValues): Read<UserCodeChange> {
  const page = parseUserCodePage(code.code, values);
  if (!page.ok) return page;
  const value = { ...page.value, additions: page.value.additions.reduce<Addition[]>(withAddition, []) };
  const problems = problemsOf(value, contract);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value };
}

function problemsOf(change: UserCodeChange, contract: Contract): FieldProblem[] {
  const found = checkUserCodeChange(change, contract).map(({ field = "", message }) => ({ field, message }));
  return found.filter((problem, index) => found.findIndex((other) => other.message === problem.message) === index);
}

/** The list with one more row; the same industry in the same mode is one row with both counts. */
const withAddition = (list: readonly Addition[], added: Addition): Addition[] =>
  list.some((row) => sameKind(row, added))
    ? list.map((row) => (sameKind(row, added) ? { ...row, count: row.count + added.count } : row))
    : [...list, added];

const sameKind = (row: Addition, other: Addition) =>
  row.industry === other.industry && row.processingMode === other.processingMode;
