import type { BuiltItemKey, ItemStep } from "./change-item";

/** The blocks of the items screen, in its order. */
export const changeGroups = [
  { key: "office", label: "本社・事業所の変更" },
  { key: "userCodes", label: "利用業種・利用者コード等の変更" },
  { key: "netNaccs", label: "端末・証明書の変更（netNACCS）" },
  { key: "lines", label: "回線・端末等の変更（一般NACCS）" },
  { key: "pricePlan", label: "料金プランの変更" },
  { key: "statistics", label: "管理統計資料の変更" },
  { key: "archive", label: "保税管理資料保存サービスの変更" },
  { key: "billing", label: "請求先の変更" },
  { key: "other", label: "その他の契約変更" },
] as const;
export type ChangeGroupKey = (typeof changeGroups)[number]["key"];

export interface ChangeItemEntry {
  readonly key: string;
  /** The words of the check box on the items screen. */
  readonly label: string;
  /** The short words of 契約変更内容 on the reading page and in the PDFs. */
  readonly mark: string;
  readonly group: ChangeGroupKey;
  readonly hint?: string;
  /** The wizard step it belongs to; absent where that step is not built yet: the box then says 準備中. */
  readonly step?: ItemStep;
}

const entries = [
  { key: "companyAndOffice", label: "企業名、事業所名、所在地等", mark: "事業所", group: "office" },
  { key: "contractor", label: "契約者名、契約者の役職", mark: "契約者", group: "office" },
  { key: "headOffice", label: "本社情報（所在地、電話番号等）", mark: "企業", group: "office" },
  {
    key: "systemManager",
    label: "システム管理責任者の情報（電話番号、緊急連絡用FAX番号）",
    mark: "管理責任者",
    group: "office",
  },
  { key: "industries", label: "利用業種（追加・変更・削除）", mark: "利用者コード", group: "userCodes" },
  {
    key: "identificationNumbers",
    label: "識別番号（追加・削除）",
    mark: "識別番号",
    group: "userCodes",
    step: "user-codes",
  },
  { key: "netNaccsTerminals", label: "netNACCS端末の登録情報の追加・削除", mark: "端末（net）", group: "netNaccs" },
  {
    key: "webCertificates",
    label: "webNACCS証明書の登録情報（追加・削除）",
    mark: "証明書（web）",
    group: "netNaccs",
    step: "terminals",
  },
  {
    key: "lines",
    label: "一般NACCS回線の登録情報（追加・変更・廃止）",
    mark: "回線",
    group: "lines",
    hint: "回線を利用している事業所が移転する場合は、回線設置場所も変更してください。",
  },
  { key: "lineTerminals", label: "一般NACCS端末の登録情報（追加・削除）", mark: "端末（一般）", group: "lines" },
  { key: "mailboxes", label: "一般NACCSのメールボックス数（追加・廃止）", mark: "メールボックス", group: "lines" },
  { key: "pricePlan", label: "料金プラン（AプランまたはBプランの選択）", mark: "料金プラン", group: "pricePlan" },
  { key: "statistics", label: "管理統計資料（有料分・無料分）", mark: "管理統計資料", group: "statistics" },
  {
    key: "bondedArchive",
    label: "保税管理資料保存サービス（要・不要）",
    mark: "保存サービス",
    group: "archive",
    hint: "管理統計資料（有料分）の申込みが必要です。",
  },
  { key: "billingAddress", label: "請求書送付先", mark: "請求先", group: "billing" },
  { key: "billingContact", label: "請求先担当者", mark: "請求先", group: "billing" },
  { key: "paymentMethod", label: "支払の方法（口座振替・銀行振込）", mark: "請求先", group: "billing" },
  { key: "sharedEquipment", label: "機器共用（追加・削除）", mark: "機器共用", group: "other" },
  { key: "jointUse", label: "共同利用（追加・削除）", mark: "共同利用", group: "other" },
  { key: "jointUseNewOffice", label: "共同利用（新規事業所）", mark: "共同利用", group: "other" },
  { key: "moveBetweenOffices", label: "事業所間の登録情報の移動（付替）", mark: "付替", group: "other" },
  { key: "succession", label: "地位の承継", mark: "地位の承継", group: "other" },
  { key: "termination", label: "契約解除・事業所廃止", mark: "契約解除", group: "other" },
] as const satisfies readonly ChangeItemEntry[];

export type ChangeItemKey = (typeof entries)[number]["key"];

/** Every check box of the items screen, in its order. */
export const changeItems: readonly (ChangeItemEntry & { readonly key: ChangeItemKey })[] = entries;

type BuiltEntry = Extract<(typeof entries)[number], { step: ItemStep }>;

/** The items that can be chosen. Their keys are those of `ChangeValues`: the compiler holds the two together. */
export const builtItemKeys: readonly BuiltItemKey[] = entries
  .filter((entry): entry is BuiltEntry => "step" in entry)
  .map((entry) => entry.key satisfies BuiltItemKey);

export const isBuiltItem = (key: string): key is BuiltItemKey => (builtItemKeys as readonly string[]).includes(key);

/** What 「WebNACCSを追加する」 ticks. */
export const webNaccsItems: readonly BuiltItemKey[] = ["identificationNumbers", "webCertificates"];

/** R8: the items of その他の契約変更 and all others exclude each other in one application. */
export function mixesOtherChanges(keys: readonly string[]): boolean {
  const groups = changeItems.filter((item) => keys.includes(item.key)).map((item) => item.group);
  return groups.includes("other") && groups.some((group) => group !== "other");
}
