import { ButtonLink } from "@/components/ui/button";
import { draftWord } from "@/lib/domain/application/status";
import { paths } from "@/lib/domain/paths";
import { StatusTag } from "../ui/status-tag";
import { VisuallyHidden } from "../ui/visually-hidden";

/** A draft, in the words that the list shows. */
export interface DraftRow {
  readonly id: string;
  readonly title: string;
  /** When it was saved last. */
  readonly saved: string;
  readonly note: string;
}

const shownAtOnce = 3;

interface DraftListProps {
  readonly drafts: readonly DraftRow[];
  /** Whether the older ones of many are folded. */
  readonly folded: boolean;
}

/** The drafts under way, each to be resumed or discarded. */
export function DraftList({ drafts, folded }: DraftListProps) {
  const shown = folded ? shownAtOnce : drafts.length;
  const rest = drafts.slice(shown);
  return (
    <>
      <DraftRows drafts={drafts.slice(0, shown)} />
      {rest.length > 0 && (
        <details className="more-drafts">
          <summary>以前の作成中の申込を表示する（{rest.length}件）</summary>
          <DraftRows drafts={rest} />
        </details>
      )}
    </>
  );
}

function DraftRows({ drafts }: { drafts: readonly DraftRow[] }) {
  return (
    <ul className="menu-rows">
      {drafts.map(({ id, title, saved, note }) => (
        <li key={id} className="menu-row">
          <div className="menu-row__words">
            <p className="menu-row__title">
              <StatusTag word={draftWord} tone="waiting" /> {title}
            </p>
            <p className="menu-row__note">{note}</p>
          </div>
          <div className="menu-row__acts">
            <ButtonLink href={paths.draft(id)} small>
              再開<VisuallyHidden>（{`${title} ${saved}`}）</VisuallyHidden>
            </ButtonLink>
            <ButtonLink href={paths.discard(id)} variant="quiet" small>
              破棄<VisuallyHidden>（{`${title} ${saved}`}）</VisuallyHidden>
            </ButtonLink>
          </div>
        </li>
      ))}
    </ul>
  );
}
