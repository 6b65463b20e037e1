import { paths } from "../paths";
import type { ChangeGroupKey } from "./change-item";
import { changeItems } from "./change-items";

/** The help page about each group of the items screen, and about the items that have one of their own. */
const helpOfGroup: Readonly<Partial<Record<ChangeGroupKey, string>>> = {
  netNaccs: paths.helpLogicalTerminals,
  pricePlan: paths.helpPricePlans,
};
const helpOfItem: Readonly<Partial<Record<string, string>>> = {
  identificationNumbers: paths.helpIdentificationNumbers,
};

/** Where an item is explained; undefined for what is no item. */
export function helpOf(key: string): string | undefined {
  const item = changeItems.find((each) => each.key === key);
  return item && (helpOfItem[key] ?? helpOfGroup[item.group]);
}
