import { type ContractUserCode, findUserCode } from "../contract/contract";
import { identificationSeries } from "../contract/identification-number";
import { industries, sortedIndustries } from "../contract/industry";
import { systems } from "../contract/system";
import { isNewUserCode } from "../contract/user-code-name";
import { firstValue } from "../form/first-value";
import type { FieldProblem, FormValues, ParsedForm } from "../form/parse-form";
import type { ChangeProblem, DraftValues, ItemCircumstances } from "./change-item";
import { checkIndustriesChange } from "./check-industries-change";
import { checkAdditions, checkCapacity, checkUserCodeChange, operationsOnUserCode } from "./check-user-code-change";
import { readForm } from "./define-form";
import { typedIn } from "./fields/field";
import { operationsOnIndustries } from "./industries-change";
import { asContracted, checkNewUserCode } from "./new-user-code";
import type { Addition } from "./user-code-change";
import {
  additionFields,
  appliedKey,
  editingKey,
  industriesValues,
  newUserCodeValues,
  parseIndustries,
  parseNewUserCode,
  parseUserCodePage,
  readAdditions,
  userCodeValues,
} from "./user-code-form";

// Reads the page of a UserCode, contracted or new, and checks it against the contract while it is filled in.

/** The UserCode that an address names: one of the contract, or a new one where 利用業種 is applied for. */
export function userCodeOfPage(code: string, { before, chosen }: ItemCircumstances): ContractUserCode | undefined {
  if (isNewUserCode(code) && chosen.includes("industries")) return blankUserCode(code);
  return findUserCode(before, code);
}

const blankUserCode = (userCode: string): ContractUserCode =>
  asContracted({ userCode, system: "SHARED", industries: [], singleSignOn: false, services: [] });

/** What the page starts from: what was being typed, what was set, or what the contract and the chosen items suggest. */
export function storedUserCode(code: ContractUserCode, draft: DraftValues, chosen: readonly string[]): FormValues {
  const isNew = isNewUserCode(code.code);
  const suggested: FormValues = {
    // Only a single industry is suggested: where there are several, a person has to choose knowingly.
    industry: code.industries.length === 1 ? (code.industries[0] ?? "") : "",
    processingMode: chosen.includes("webCertificates") ? "WEB_NACCS" : "",
    count: "",
  };
  const contracted: FormValues = {
    ...(isNew ? {} : { system: code.system }),
    singleSignOn: code.singleSignOn ? "yes" : "no",
    ...(chosen.includes("industries") && !isNew ? { industries: [...code.industries], endCode: "no" } : {}),
  };
  return draft[editingKey(code.code)] ?? { ...suggested, ...contracted, ...draft[appliedKey(code.code)] };
}

/** 設定する: the list with the addition that was typed, if the rules of the contract allow it. */
export function readAddition(
  code: ContractUserCode,
  circumstances: ItemCircumstances,
  values: FormValues,
): ParsedForm<Addition[]> {
  const form = readForm(additionFields, values);
  if (!form.ok) return form;
  const rows = withAddition(readAdditions(values), form.value);
  const ofSeries = rows.filter((row) => seriesOf(code, row) === seriesOf(code, form.value));
  const typed = asTyped(code, circumstances, values);
  const found = [...checkAdditions(ofSeries, typed, circumstances), ...checkCapacity(ofSeries, typed, circumstances)];
  return found.length > 0 ? { ok: false, problems: fieldProblems(found) } : { ok: true, value: rows };
}

/** この内容で設定する: the page as the draft keeps it, or everything that is wrong with it. */
export function readUserCodePage(
  code: ContractUserCode,
  circumstances: ItemCircumstances,
  values: FormValues,
): ParsedForm<FormValues> {
  return isNewUserCode(code.code)
    ? readNewPage(code, circumstances, values)
    : readContractedPage(code, circumstances, values);
}

function readNewPage({ code }: ContractUserCode, circumstances: ItemCircumstances, values: FormValues) {
  const page = parseNewUserCode(code, values);
  if (!page.ok) return page;
  const value = { ...page.value, additions: page.value.additions.reduce<Addition[]>(withAddition, []) };
  return judged(checkNewUserCode(value, circumstances), newUserCodeValues(value));
}

/** What the chosen items ask on the page, together: a page that is about neither changes nothing. */
function readContractedPage(
  code: ContractUserCode,
  circumstances: ItemCircumstances,
  values: FormValues,
): ParsedForm<FormValues> {
  const { before, chosen, after } = circumstances;
  const industriesPart = chosen.includes("industries") ? parseIndustries(code.code, values) : undefined;
  const ends = industriesPart?.ok === true && industriesPart.value.industries === null;
  // Of a UserCode that ends as a whole nothing else is asked.
  const numbersPart =
    chosen.includes("identificationNumbers") && !ends ? parseUserCodePage(code.code, values) : undefined;
  if (industriesPart?.ok === false || numbersPart?.ok === false) {
    return {
      ok: false,
      problems: [industriesPart, numbersPart].flatMap((part) => (part?.ok === false ? part.problems : [])),
    };
  }
  const numbers = numbersPart && {
    ...numbersPart.value,
    additions: numbersPart.value.additions.reduce<Addition[]>(withAddition, []),
  };
  const held = asTyped(code, circumstances, values);
  const changed = { ...after, userCodes: [...after.userCodes.filter((each) => each.code !== code.code), held] };
  const problems = [
    ...(industriesPart ? checkIndustriesChange(industriesPart.value, circumstances) : []),
    ...(numbers ? checkUserCodeChange(numbers, { ...circumstances, after: changed }) : []),
  ];
  const operations = [
    ...(industriesPart ? operationsOnIndustries(industriesPart.value, before) : []),
    ...(numbers ? operationsOnUserCode(numbers, before) : []),
  ];
  if (problems.length === 0 && operations.length === 0) {
    problems.push({
      step: "user-codes",
      field: "industries",
      message: `${code.code}で変更する内容を入力してください。`,
    });
  }
  return judged(problems, {
    ...(numbers ? userCodeValues(numbers) : {}),
    ...(industriesPart ? industriesValues(industriesPart.value) : {}),
  });
}

/** The UserCode as the page says it, so far as it says it. */
function asTyped(code: ContractUserCode, { chosen }: ItemCircumstances, values: FormValues): ContractUserCode {
  const system = systems.find((one) => one === firstValue(values, "system")) ?? code.system;
  if (!chosen.includes("industries")) return { ...code, system };
  const ticked = typedIn(values, "industries");
  return { ...code, system, industries: sortedIndustries(industries.filter((industry) => ticked.includes(industry))) };
}

const judged = (found: readonly ChangeProblem[], value: FormValues): ParsedForm<FormValues> =>
  found.length > 0 ? { ok: false, problems: fieldProblems(found) } : { ok: true, value };

/** What is wrong with what was typed on a page and left there: without what was not filled in yet. */
export function problemsLeft(
  code: ContractUserCode,
  circumstances: ItemCircumstances,
  values: FormValues,
): FieldProblem[] {
  const page = readUserCodePage(code, circumstances, values);
  return page.ok ? [] : page.problems.filter(({ field }) => typedIn(values, field).some((text) => text.trim() !== ""));
}

/** Each sentence once. */
const fieldProblems = (found: readonly ChangeProblem[]): FieldProblem[] =>
  found
    .map(({ field = "", message }) => ({ field, message }))
    .filter(({ message }, index, all) => all.findIndex((other) => other.message === message) === index);

/** The list with one more row; the same industry in the same mode is one row with both counts. */
const withAddition = (list: readonly Addition[], added: Addition): Addition[] =>
  list.some((row) => sameKind(row, added))
    ? list.map((row) => (sameKind(row, added) ? { ...row, count: row.count + added.count } : row))
    : [...list, added];

const seriesOf = ({ code }: ContractUserCode, { industry, processingMode }: Addition) =>
  identificationSeries(code, industry, processingMode);

const sameKind = (row: Addition, other: Addition) =>
  row.industry === other.industry && row.processingMode === other.processingMode;
