import type { ApplicationAct } from "@/lib/domain/application/transitions";
import { type Outcome, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { withQuery } from "@/lib/web/local-path";

/** The page that the forms of the acts stand on. */
export const reviewPage = ({ receipt }: { receipt: string }): string => paths.review(receipt);

/** Leads back to the review page, which says what was done. A refused act is shown there by define-action. */
export const afterAct = (act: ApplicationAct, outcome: Outcome<{ readonly receiptNumber: string }>): Outcome<string> =>
  outcome.ok ? succeeded(withQuery(paths.review(outcome.value.receiptNumber), "done", act)) : outcome;
