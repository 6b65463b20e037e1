import { DataTable } from "@/components/ui/data-table";
import { industries, industryFits, industryLetter, industryWord, industryWords } from "@/lib/domain/contract/industry";
import { industryGroups } from "@/lib/domain/contract/industry-groups";

/** R10 and R14, read from the table of industries. */
export const IndustryTable = () => (
  <DataTable
    caption="業種とシステム区分"
    captionHidden
    columns={[
      { head: "業種", rowHead: true },
      { head: "海上", align: "center", kind: "mark" },
      { head: "航空", align: "center", kind: "mark" },
      { head: "識別番号の英字", align: "center", code: true },
    ]}
    rows={industries.map((industry) => [
      industryWord(industry),
      industryFits(industry, "SEA") ? "○" : "×",
      industryFits(industry, "AIR") ? "○" : "×",
      industryLetter(industry),
    ])}
  />
);

/** R12, read from the same table: the industries that may share a UserCode. */
export function IndustryGroups() {
  const { groups, joinAny } = industryGroups();
  return (
    <>
      <ul>
        {groups.map((group) => (
          <li key={group[0]}>{industryWords(group)}</li>
        ))}
      </ul>
      <p>{industryWords(joinAny)}は、どの組にも加えられます。</p>
    </>
  );
}
