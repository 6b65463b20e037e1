import { paths } from "@/lib/domain/paths";
import { ButtonLink } from "../ui/button";
import { Code } from "../ui/code";
import { PostButton } from "../ui/post-button";
import { VisuallyHidden } from "../ui/visually-hidden";

/** Something that waits for the reader, in the words that the list shows. */
export interface AttentionRow {
  readonly receiptNumber: string;
  readonly title: string;
  readonly note: string;
  /** The words of the link. */
  readonly act: string;
  readonly href: string;
  /** The certificates can be marked as fetched. */
  readonly certificates?: boolean;
}

/** What waits for the reader: each says what to do, by when, and leads there. */
export function AttentionList({ rows }: { rows: readonly AttentionRow[] }) {
  return (
    <ul className="menu-rows menu-rows--attention">
      {rows.map(({ receiptNumber, title, note, act, href, certificates }) => (
        <li key={`${receiptNumber} ${title}`} className="menu-row">
          <div className="menu-row__words">
            <p className="menu-row__title">
              {title}
              <span className="menu-row__number">
                【<Code>{receiptNumber}</Code>】
              </span>
            </p>
            <p className="menu-row__note">{note}</p>
          </div>
          <div className="menu-row__acts">
            {certificates && (
              <PostButton action={paths.fetched(receiptNumber)} variant="quiet" small about={receiptNumber}>
                取得が済んだことを記録する
              </PostButton>
            )}
            <ButtonLink href={href} small>
              {act}
              <VisuallyHidden>（{receiptNumber}）</VisuallyHidden>
            </ButtonLink>
          </div>
        </li>
      ))}
    </ul>
  );
}
