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
  /** Says that it is done, where nobody else can know; posts to an address. */
  readonly done?: { readonly action: string; readonly label: string };
}

/** What waits for the reader: each says what to do, by when, and leads there. */
export function AttentionList({ rows }: { rows: readonly AttentionRow[] }) {
  return (
    <ul className="menu-rows menu-rows--attention">
      {rows.map(({ receiptNumber, title, note, act, href, done }) => (
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
            {done && (
              <PostButton action={done.action} variant="quiet" small about={receiptNumber}>
                {done.label}
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
