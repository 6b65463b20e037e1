import type { ApplicationAct } from "@/lib/domain/application/transitions";
import { type Outcome, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { withQuery } from "@/lib/web/local-path";
import { listOfPage } from "../list-of-page";

/** The page that the forms of the acts stand on. It still knows the list that it was opened from when an act is refused. */
export const reviewPage = async ({ receipt }: { receipt: string }): Promise<string> =>
  paths.reviewFromList(receipt, await listOfPage());

/** Leads back to the review page, which says what was done. A refused act is shown there by define-action. */
export async function afterAct(
  act: ApplicationAct,
  outcome: Outcome<{ readonly receiptNumber: string }>,
): Promise<Outcome<string>> {
  if (!outcome.ok) return outcome;
  return succeeded(withQuery(await reviewPage({ receipt: outcome.value.receiptNumber }), "done", act));
}
