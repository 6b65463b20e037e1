import * as z from "zod/mini";
import { isNewUserCode, wantsForexUserCode } from "../../contract/user-code-name";
import type { ParsedForm } from "../../form/parse-form";
import { type ChangeItem, type ChangeProblem, type DraftValues, toMend } from "../change-item";
import { checkIndustriesChange } from "../check-industries-change";
import { industriesChangeSchema, operationsOnIndustries } from "../industries-change";
import { checkNewUserCode, newUserCodeSchema, operationsForNewUserCode } from "../new-user-code";
import {
  appliedKey,
  industriesValues,
  newUserCodeValues,
  parseIndustries,
  parseNewUserCode,
  userCodePagesIn,
} from "../user-code-form";
import { userCodesBlock } from "../user-codes-block";

const schema = z
  .object({
    /** UserCodes that hold other industries from then on, or end. */
    held: z.array(industriesChangeSchema),
    added: z.array(newUserCodeSchema),
  })
  .check(
    z.refine(({ held, added }) => held.length + added.length > 0, {
      error: "業種を変更する利用者コードの「変更」を押すか、新規に利用者コードを追加してください。",
    }),
  );
type Industries = z.output<typeof schema>;

/** 利用業種（追加・変更・削除）: the industries of the UserCodes, new UserCodes, and those that end as a whole. */
export const industries: ChangeItem<Industries> = {
  key: "industries",
  label: "利用業種（追加・変更・削除）",
  mark: "利用者コード",
  group: "userCodes",
  step: "user-codes",
  hint: "新しい利用者コードの追加と、利用者コードの廃止もこの項目で申し込みます。",
  schema,

  fromDraft(draft): ParsedForm<unknown> {
    const pages = userCodePagesIn(draft);
    const added = pages.filter(([code]) => isNewUserCode(code)).map(([code, values]) => parseNewUserCode(code, values));
    // A page that was set before this item was chosen says nothing of industries.
    const held = pages
      .filter(([code, values]) => !isNewUserCode(code) && values.endCode !== undefined)
      .map(([code, values]) => parseIndustries(code, values));
    const problems = [...held, ...added].flatMap((page) => (page.ok ? [] : page.problems));
    if (problems.length > 0) return { ok: false, problems };
    const valuesOf = <Value>(forms: readonly ParsedForm<Value>[]) =>
      forms.flatMap((form) => (form.ok ? [form.value] : []));
    return { ok: true, value: { held: valuesOf(held), added: valuesOf(added) } };
  },

  toDraft: ({ held, added }): DraftValues =>
    Object.fromEntries([
      ...held.map((change) => [appliedKey(change.userCode), industriesValues(change)] as const),
      ...added.map((wish) => [appliedKey(wish.userCode), newUserCodeValues(wish)] as const),
    ]),

  operations: ({ held, added }, before) => [
    ...held.flatMap((change) => operationsOnIndustries(change, before)),
    ...added.flatMap(operationsForNewUserCode),
  ],

  check: ({ held, added }, circumstances) => [
    ...held.flatMap((change) => checkIndustriesChange(change, circumstances)),
    ...added.flatMap((wish) => checkNewUserCode(wish, circumstances)),
    ...checkForexCodes(added),
  ],

  block: userCodesBlock,
};

/** A company has one UserCode for 外為法関連業務. */
function checkForexCodes(added: Industries["added"]): ChangeProblem[] {
  if (added.filter((wish) => wantsForexUserCode(wish.industries)).length < 2) return [];
  const fact = "輸出入者(外為法関連業務利用)の利用者コードは、1つの企業に1つだけです。";
  return [{ step: "user-codes", ...toMend(fact, "ほかの新規の利用者コードから、この業種の選択を外してください。") }];
}
