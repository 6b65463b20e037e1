import type { ReactNode } from "react";
import { ChangeTable } from "@/components/application/change-table";
import { Section } from "@/components/ui/card";
import type { ChangeBlock } from "@/lib/domain/change/change-block";

interface ReviewTablesProps {
  readonly title: string;
  readonly lead?: string;
  readonly blocks: readonly ChangeBlock[];
  /** Where all rows are shown. */
  readonly allHref: string | undefined;
  /** What belongs to them. */
  readonly children?: ReactNode;
}

/** Tables of change items, before → after, in the denser type of the Center's pages; nothing where there are none. */
export function ReviewTables({ title, lead, blocks, allHref, children }: ReviewTablesProps) {
  if (blocks.length === 0) return null;
  return (
    <Section title={title} lead={lead}>
      <div className="review-dense stack">
        {blocks.map((block) => (
          <ChangeTable key={block.title} block={block} level={3} allHref={allHref} />
        ))}
        {children}
      </div>
    </Section>
  );
}
