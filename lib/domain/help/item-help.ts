import type { ChangeGroupKey } from "../change/change-item";
import { changeItems } from "../change/change-items";
import { type HelpTopicKey, helpTopics } from "./help-topics";

/** The topic of each group of the items screen, and of the items that have one of their own. */
const topicOfGroup: Readonly<Record<ChangeGroupKey, HelpTopicKey>> = {
  office: "office",
  userCodes: "industries",
  netNaccs: "logicalTerminals",
  lines: "lines",
  pricePlan: "pricePlans",
  statistics: "statistics",
  archive: "statistics",
  billing: "billing",
  other: "otherChanges",
};
const topicOfItem: Readonly<Partial<Record<string, HelpTopicKey>>> = { identificationNumbers: "identificationNumbers" };

const topicOf = ({ key, group }: { readonly key: string; readonly group: ChangeGroupKey }): HelpTopicKey =>
  topicOfItem[key] ?? topicOfGroup[group];

/** Where an item is explained; undefined for what is no item. */
export function helpOf(itemKey: string): string | undefined {
  const item = changeItems.find(({ key }) => key === itemKey);
  return item && helpTopics[topicOf(item)].path;
}

/** The items that a help page is about. */
export const itemsAbout = (topic: HelpTopicKey) => changeItems.filter((item) => topicOf(item) === topic);
