import type { FieldProblem } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { Notice } from "../ui/notice";

interface CertificatesCompletedProps {
  /** Receipt numbers. */
  done: readonly string[];
  /** Those that were not done, by receipt number, with the reason. */
  refused: readonly FieldProblem[];
}

/** What became of the cases whose certificate work was to be completed. */
export function CertificatesCompleted({ done, refused }: CertificatesCompletedProps) {
  return (
    <>
      {done.length > 0 && (
        <Notice tone="success" level={2} title={`${done.length}件の端末・証明書発行作業を完了しました`}>
          <ul className="row-links">
            {done.map((receiptNumber) => (
              <li key={receiptNumber}>
                <a href={paths.review(receiptNumber)}>{receiptNumber}</a>
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone="error" level={2} title={`${refused.length}件は完了していません`}>
          <ul>
            {refused.map(({ field: receiptNumber, message }) => (
              <li key={receiptNumber}>
                <a href={paths.review(receiptNumber)}>{receiptNumber}</a> {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
