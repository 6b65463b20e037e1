import { Notice } from "@/components/ui/notice";
import { officesText, type SisterOffice } from "@/lib/domain/change/company-values";

interface ItemNoticesProps {
  /** What is to be known before the item is filled in. */
  readonly notes?: readonly string[] | undefined;
  /** What the item changes of the company: 企業名. */
  readonly companyValues?: string | undefined;
  /** The company's other offices. */
  readonly sisters: readonly SisterOffice[];
}

/** What is to be known of an item, above its fields: whom else it concerns, and what else has to be done. */
export const ItemNotices = ({ notes = [], companyValues, sisters }: ItemNoticesProps) => (
  <>
    {companyValues && sisters.length > 0 && (
      <CompanyValuesNotice values={[companyValues]} sisters={sisters} condition="変更すると、" />
    )}
    {notes.map((note) => (
      <Notice key={note}>{note}</Notice>
    ))}
  </>
);

interface CompanyValuesNoticeProps {
  readonly values: readonly string[];
  readonly sisters: readonly SisterOffice[];
  /** While it is not sure yet: 変更すると、 */
  readonly condition?: string;
}

/** Which other offices' contracts change, too, and that they are told. */
export const CompanyValuesNotice = ({ values, sisters, condition = "" }: CompanyValuesNoticeProps) => (
  <Notice tone="warning" title="同じ企業の他の事業所の契約も変わります">
    {values.map((value) => `「${value}」`).join("")}は、企業の情報です。{condition}次の{sisters.length}
    事業所の契約にも適用され、承認されると、各事業所のシステム管理責任者にメールと新着情報でお知らせします。
    <br />
    {officesText(sisters)}
  </Notice>
);
