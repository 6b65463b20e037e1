import { formatLong, type JapanDate } from "../calendar/japan-date";

/** What another office of the company is told when values of the company are changed for it, too. */
export interface CompanyChange {
  readonly act: "tellCompanyChange";
  /** Who is told. */
  readonly office: { readonly officeCode: string; readonly name: string };
  /** What changes: 企業名, 契約者名、契約者の役職. */
  readonly values: readonly string[];
  /** It was approved, its day was moved, or it does not come. */
  readonly outcome: "approved" | "moved" | "invalidated";
  /** The first day on which it holds. */
  readonly from: JapanDate;
}

const quotedValues = ({ values }: CompanyChange): string => values.map((value) => `「${value}」`).join("");

/** For the office that is told: it sees what becomes of its own contract, and nothing of the application. */
export function companyChangeSentence(change: CompanyChange): string {
  const day = formatLong(change.from);
  const values = quotedValues(change);
  switch (change.outcome) {
    case "approved":
      return `同じ企業の申込により、${values}が${day}から変わります。この事業所の契約にも適用されます。`;
    case "moved":
      return `同じ企業の申込による${values}の変更の開始日が、${day}に変わりました。`;
    case "invalidated":
      return `同じ企業の申込による${values}の変更（${day}から）は、行われないことになりました。`;
  }
}

/** For the history of the application. */
export const companyChangeHistory = ({ office, ...change }: CompanyChange): string =>
  `${quotedValues({ office, ...change })}について、${office.name}（${office.officeCode}）のシステム管理責任者にお知らせしました。`;
