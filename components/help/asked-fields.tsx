import { DataTable } from "@/components/ui/data-table";
import type { ChangeItem, ItemBox } from "@/lib/domain/change/change-item";
import type { FormFields } from "@/lib/domain/change/fields/field-kinds";
import type { HelpTopicKey } from "@/lib/domain/help/help-topics";
import { itemsAbout } from "@/lib/domain/help/item-help";

/** The items that a page is about, with what each of them asks: read from their definitions, so that it stays true. */
export function AskedFields({ topic }: { topic: HelpTopicKey }) {
  return (
    <DataTable
      caption="申込内容と入力する項目"
      columns={[{ head: "申込内容", rowHead: true }, { head: "入力する項目" }]}
      rows={itemsAbout(topic).map((item) => [item.label, askedBy(item)])}
    />
  );
}

function askedBy(item: ChangeItem | ItemBox): string {
  if (!("operations" in item)) return "準備中です。まだ申し込めません。";
  if (!item.form) return "利用者コードごとに入力します。";
  return [...new Set(namesOf(item.form.fields))].join("、");
}

const namesOf = (fields: FormFields): string[] =>
  Object.values(fields)
    .filter(({ kind }) => kind !== "repeatedEmail")
    .map(({ row, label }) => row?.label ?? label);
