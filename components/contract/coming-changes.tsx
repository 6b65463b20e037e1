import { ChangeTable } from "@/components/application/change-table";
import { Section } from "@/components/ui/card";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import type { ComingChanges } from "@/lib/domain/change/changes-to-come";

interface ComingChangesProps {
  readonly coming: readonly ComingChanges[];
  /** Where all rows are shown; given, rows that stay as they are are left out where there are more than a few. */
  readonly allHref?: string | undefined;
}

/** What is approved to come, a section a day, before → after. */
export const ComingChangesList = ({ coming, allHref }: ComingChangesProps) =>
  coming.map(({ day, blocks }) => (
    <Section
      key={day}
      title={`${formatLong(day)}から変わる内容`}
      lead="承認済みの申込による変更です。この日までは、いまの内容が有効です。"
    >
      {blocks.map((block) => (
        <ChangeTable key={block.title} block={block} level={3} allHref={allHref} />
      ))}
    </Section>
  ));
