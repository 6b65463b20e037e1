import { ButtonLink } from "@/components/ui/button";
import { draftWord } from "@/lib/domain/application/status";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { StatusTag } from "../ui/status-tag";
import { VisuallyHidden } from "../ui/visually-hidden";
import { draftTitle } from "./draft-title";

interface DraftRow {
  readonly id: string;
  readonly itemKeys: readonly string[];
  readonly savedAt: Date;
  readonly createdBy: string;
  /** The receipt number it corrects. */
  readonly corrects: string | null;
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
      {drafts.map((draft) => {
        const title = draftTitle(draft);
        const saved = formatInstant(draft.savedAt);
        return (
          <li key={draft.id} className="menu-row">
            <div className="menu-row__words">
              <p className="menu-row__title">
                <StatusTag word={draftWord} tone="waiting" /> {title}
              </p>
              <p className="menu-row__note">
                {draft.corrects && `申込受付番号「${draft.corrects}」の修正 ／ `}
                {`最終保存 ${saved} ／ 作成者 ${draft.createdBy}`}
              </p>
            </div>
            <div className="menu-row__acts">
              <ButtonLink href={`/change/${draft.id}`} small>
                再開<VisuallyHidden>（{`${title} ${saved}`}）</VisuallyHidden>
              </ButtonLink>
              <ButtonLink href={`/change/${draft.id}/discard`} variant="quiet" small>
                破棄<VisuallyHidden>（{`${title} ${saved}`}）</VisuallyHidden>
              </ButtonLink>
            </div>
          </li>
        );
      })}
    </ul>
  );
}
