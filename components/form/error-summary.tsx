import { type Ref, useId } from "react";
import type { FieldProblem } from "@/lib/domain/form/parse-form";
import { fieldId } from "./field-id";

interface ErrorSummaryProps {
  problems: readonly FieldProblem[];
  title?: string;
  /** Names of fields mended since: their lines stay, ticked, so that nothing jumps while typing. */
  mended?: ReadonlySet<string>;
  ref?: Ref<HTMLElement>;
}

/** All problems on top of the form, each a link to its field. A problem without a field (field: "") is plain text. */
export function ErrorSummary({ problems, title = "入力内容をご確認ください", mended, ref }: ErrorSummaryProps) {
  const titleId = useId();
  if (problems.length === 0) return null;
  return (
    <section className="error-summary" ref={ref} tabIndex={-1} aria-labelledby={titleId}>
      <h2 className="error-summary__title" id={titleId}>
        {title}
        <span className="error-summary__count">（{problems.length}件）</span>
      </h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`} className={mended?.has(field) ? "error-summary__mended" : undefined}>
            {field ? <a href={`#${fieldId(field)}`}>{message}</a> : message}
            {mended?.has(field) && <span className="error-summary__tick">✓ 入力し直しました</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
