import { type ApplicationKind, kindOf } from "./application-kind";
import { itemMarks } from "./change-items";

/** The words that an application ticks on the reading page and in the PDFs, in the manual's order. */

/** 申込分類 */
export const kindMarks = ["新規申込", "変更申込", "解約申込", "変更（通関士）"] as const;

/** 申込分類（特殊） */
export const specialMarks = ["共同利用", "機器共用", "付替", "地位の承継"] as const;

/** 契約変更内容 */
export const contentMarks = [
  ...["企業", "事業所", "契約者", "管理責任者", "緊急連絡用FAX番号", "料金プラン", "請求先"],
  ...["利用者コード", "識別番号", "管理統計資料", "保存サービス", "端末（net）", "証明書（web）", "回線"],
  ...["端末（一般）", "メールボックス"],
] as const;

const kindMark: Record<ApplicationKind, (typeof kindMarks)[number]> = {
  new: "新規申込",
  change: "変更申込",
  end: "解約申込",
};

/** What is ticked for the chosen items, of all three lists. */
export const tickedMarks = (itemKeys: readonly string[]): string[] => [
  kindMark[kindOf(itemKeys)],
  ...itemMarks(itemKeys).filter((mark) => isListed(mark)),
];

/** The mark of what ends a contract is the kind of the application alone. */
const isListed = (mark: string): boolean => [...specialMarks, ...contentMarks].some((listed) => listed === mark);
