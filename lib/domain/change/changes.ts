import * as z from "zod/mini";
import { type AskedConsent, askedByOffice } from "../consent/asked-consent";
import type { Contract } from "../contract/contract";
import { comesLast } from "../contract/operations/operations";
import type { PlannedOperation } from "../contract/plan";
import type { FormValues } from "../form/parse-form";
import { type ChangeBlock, changesAnything } from "./change-block";
import {
  type ChangeItem,
  type ChangeProblem,
  type Changes,
  type DraftValues,
  type ItemCircumstances,
  toMend,
} from "./change-item";
import { builtItems } from "./change-items";
import { type DetailTab, tabOfStep } from "./detail-tab";
import { refuseOffices } from "./named-offices";

// What the chosen items come to together, in the order of the items screen.

const shape: Record<string, z.ZodMiniType> = Object.fromEntries(
  builtItems.map(({ key, schema }) => [key, z.optional(schema)]),
);

/** The chosen items as an application keeps them. */
export const changesSchema = z.object(shape);

const chosenOf = (changes: Changes): readonly ChangeItem[] =>
  builtItems.filter(({ key }) => changes[key] !== undefined);

/** What approval does, each operation with the item that asks for it. What several items ask for alike is done once. */
export function planByItem(changes: Changes, before: Contract) {
  const asked = new Map<string, { readonly item: ChangeItem; readonly operation: PlannedOperation }>();
  for (const item of chosenOf(changes)) {
    const own = item.operations(changes[item.key], before);
    for (const [index, operation] of own.entries()) {
      // An item means what it says twice.
      const times = own.slice(0, index).filter((other) => JSON.stringify(other) === JSON.stringify(operation)).length;
      const key = `${JSON.stringify(operation)}${times}`;
      if (!asked.has(key)) asked.set(key, { item, operation });
    }
  }
  return [...asked.values()].toSorted((a, b) => Number(comesLast(a.operation)) - Number(comesLast(b.operation)));
}

/** What approval does; `before` is the contract that the customer saw. */
export const planOf = (changes: Changes, before: Contract): readonly PlannedOperation[] =>
  planByItem(changes, before).map(({ operation }) => operation);

/** What keeps the changes from being made, by the rules of each item. */
export const checkChanges = (changes: Changes, circumstances: ItemCircumstances): ChangeProblem[] =>
  chosenOf(changes).flatMap((item) => {
    const value = changes[item.key];
    const unknown = refuseOffices(item, value, circumstances);
    const found = unknown.length > 0 ? unknown : (item.check?.(value, circumstances) ?? []);
    return found.length > 0 ? found : refuseIdle(item, circumstances);
  });

function refuseIdle(item: ChangeItem, { before, after }: ItemCircumstances): ChangeProblem[] {
  if (changesAnything(item.block(before, after))) return [];
  const idle = toMend(
    `「${item.label}」は、現在の契約と同じ内容です。`,
    "変更する内容を入力するか、申込内容でこの項目の選択を外してください。",
  );
  return [{ step: item.step, ...idle }];
}

/** The codes of the other offices that the changes name. */
export const officeCodesIn = (changes: Changes): string[] => [
  ...new Set(chosenOf(changes).flatMap((item) => (item.offices?.(changes[item.key]) ?? []).map(({ code }) => code))),
];

/** What other offices are asked to agree to, by office code. `day`: the wished start date. */
export function consentsToAsk(changes: Changes, circumstances: ItemCircumstances): ReadonlyMap<string, AskedConsent> {
  const { company, office } = circumstances.before;
  const asks = chosenOf(changes).flatMap((item) => item.asks?.(changes[item.key], circumstances) ?? []);
  const asker = { companyName: company.name, officeName: office.name, officeCode: office.officeCode };
  return askedByOffice(asks, asker, circumstances.day);
}

/** A table of one item with the tab it is read on. */
export interface TabbedBlock extends ChangeBlock {
  readonly tab: DetailTab;
}

const tabbedBlock = (item: ChangeItem, before: Contract, after: Contract): TabbedBlock => ({
  ...item.block(before, after),
  tab: item.tab ?? tabOfStep[item.step],
});

/** Each table once, where several items share it. */
const withOwnBlock = (items: readonly ChangeItem[]): readonly ChangeItem[] =>
  items.filter(({ block }, index) => items.findIndex((other) => other.block === block) === index);

/** The tables of the chosen items. */
export const changeBlocks = (changes: Changes, before: Contract, after: Contract): TabbedBlock[] =>
  withOwnBlock(chosenOf(changes)).map((item) => tabbedBlock(item, before, after));

/** The tables of all items in which two contracts differ, whoever changed them. */
export const changedBlocks = (before: Contract, after: Contract): TabbedBlock[] =>
  withOwnBlock(builtItems)
    .map((item) => tabbedBlock(item, before, after))
    .filter(changesAnything);

/** The draft steps a correction starts from. */
export function changesToDraft(changes: Changes): DraftValues {
  const steps: Record<string, FormValues> = {};
  for (const item of chosenOf(changes)) {
    for (const [key, values] of Object.entries(item.toDraft(changes[item.key]))) {
      // Several items may be asked on one page.
      steps[key] = { ...steps[key], ...values };
    }
  }
  return steps;
}
