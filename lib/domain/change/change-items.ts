import type { ChangeItem, ItemBox } from "./change-item";
import { billingAddress } from "./items/billing-address";
import { billingContact } from "./items/billing-contact";
import { bondedArchive } from "./items/bonded-archive";
import { companyAndOffice } from "./items/company-and-office";
import { contractor } from "./items/contractor";
import { headOffice } from "./items/head-office";
import { identificationNumbers } from "./items/identification-numbers";
import { industries } from "./items/industries";
import { jointUse } from "./items/joint-use";
import { lineTerminals } from "./items/line-terminals";
import { lines } from "./items/lines";
import { mailboxes } from "./items/mailboxes";
import { moveBetweenOffices } from "./items/move-between-offices";
import { netNaccsTerminals } from "./items/net-naccs-terminals";
import { paymentMethod } from "./items/payment-method";
import { pricePlan } from "./items/price-plan";
import { sharedEquipment } from "./items/shared-equipment";
import { statistics } from "./items/statistics";
import { succession } from "./items/succession";
import { systemManager } from "./items/system-manager";
import { termination } from "./items/termination";
import { userCodeSharing } from "./items/user-code-sharing";
import { webCertificates } from "./items/web-certificates";

/** Every check box of the items screen, in its order. Those that cannot be applied for yet say 準備中. */
export const changeItems: readonly (ChangeItem | ItemBox)[] = [
  companyAndOffice,
  contractor,
  headOffice,
  systemManager,
  industries,
  userCodeSharing,
  identificationNumbers,
  netNaccsTerminals,
  webCertificates,
  lines,
  lineTerminals,
  mailboxes,
  pricePlan,
  statistics,
  bondedArchive,
  billingAddress,
  billingContact,
  paymentMethod,
  sharedEquipment,
  jointUse,
  { key: "jointUseNewOffice", label: "共同利用（新規事業所）", mark: "共同利用", group: "other" },
  moveBetweenOffices,
  succession,
  termination,
];

/** The items that can be applied for. */
export const builtItems: readonly ChangeItem[] = changeItems.filter((item) => "operations" in item);

export const isBuilt = (key: string): boolean => builtItems.some((item) => item.key === key);

/** What 「WebNACCSを追加する」 ticks. */
export const webNaccsItems: readonly string[] = [identificationNumbers.key, webCertificates.key];

/** The short words of the chosen items, in the order of the items screen, each once. */
export const itemMarks = (keys: readonly string[]): string[] => [
  ...new Set(changeItems.filter((item) => keys.includes(item.key)).map((item) => item.mark)),
];

/** Whether anything of その他の契約変更 can be applied for. */
export const offersOtherChange: boolean = builtItems.some(({ group }) => group === "other");

/** Whether items belong to その他の契約変更. */
export const isOtherChange = (keys: readonly string[]): boolean =>
  changeItems.some(({ key, group }) => group === "other" && keys.includes(key));

/**
 * What is wrong with a choice of items, if anything (R8: those of その他の契約変更 and all others exclude each other).
 * `otherChange`: whether その他の契約変更 is あり.
 */
export function refuseChoice(keys: readonly string[], otherChange: boolean): ChoiceProblem | undefined {
  const known = keys.filter((key) => changeItems.some((item) => item.key === key));
  const other = isOtherChange(keys);
  const ordinary = known.some((key) => !isOtherChange([key]));
  if (ordinary && (otherChange || other)) {
    const message =
      "契約変更に関する項目と「その他の契約変更」は同時に申し込めません。どちらか一方を選択してください。";
    return { field: "items", message };
  }
  if (otherChange && !offersOtherChange) {
    return { field: "otherChange", message: "「その他の契約変更」は準備中です。「なし」を選択してください。" };
  }
  if (!keys.every(isBuilt)) {
    return { field: "items", message: "準備中の項目は選択できません。選択できる項目だけを選択してください。" };
  }
  if (otherChange && !other) {
    const message = "「その他の契約変更」の内容を1つ以上選択してください。行わない場合は「なし」を選択してください。";
    return { field: "otherChange", message };
  }
  if (other && !otherChange) {
    const message = "「その他の契約変更」の内容が選択されています。「あり」を選択するか、内容の選択を外してください。";
    return { field: "otherChange", message };
  }
  return undefined;
}

interface ChoiceProblem {
  readonly field: "items" | "otherChange";
  readonly message: string;
}
