import { DataTable } from "@/components/ui/data-table";
import { industries, industryFits, industryLetter, industryWord } from "@/lib/domain/contract/industry";

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
