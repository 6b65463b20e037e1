import { headers } from "next/headers";
import type { ApplicationAct } from "@/lib/domain/application/transitions";
import { type Outcome, succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { withQuery } from "@/lib/web/local-path";

/** The page that the forms of the acts stand on. */
export const reviewPage = ({ receipt }: { receipt: string }): string => paths.review(receipt);

/**
 * Leads back to the review page, which says what was done and still knows the list that it was opened from. A refused act is
 * shown there by define-action.
 */
export async function afterAct(
  act: ApplicationAct,
  outcome: Outcome<{ readonly receiptNumber: string }>,
): Promise<Outcome<string>> {
  if (!outcome.ok) return outcome;
  return succeeded(withQuery(paths.reviewFromList(outcome.value.receiptNumber, await listOfPage()), "done", act));
}

/** The list stands in the address of the page that the form was on. */
async function listOfPage(): Promise<string> {
  const page = (await headers()).get("referer") ?? "";
  return URL.canParse(page) ? (new URL(page).searchParams.get("list") ?? "") : "";
}
