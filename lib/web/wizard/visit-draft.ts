import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { readApplication } from "../../data/applications";
import type { CustomerActor } from "../../domain/account/actor";
import { type JapanDate, japanDateOf } from "../../domain/calendar/japan-date";
import type { ApplicationContent } from "../../domain/change/application-content";
import { contentDifferences } from "../../domain/change/content-differences";
import { paths } from "../../domain/paths";
import { isUuid } from "../../domain/text/uuid";
import { type DraftView, readDraft } from "../../services/draft/read-draft";
import { requireCustomer, type Visit } from "../require-actor";

/** A customer on a page of one of their drafts. */
export interface DraftVisit extends Visit<CustomerActor>, DraftView {
  readonly today: JapanDate;
  /** What the Center asked, where the draft corrects a queried application. */
  readonly query: string | null;
  /** Whether it says just what was filed before: a correction that changes nothing. */
  readonly unchanged: boolean;
}

const isSame = (filed: ApplicationContent, typed: ApplicationContent): boolean =>
  contentDifferences(filed, typed).length === 0;

/**
 * Opens a draft for its pages, once a request. A draft that was filed leads to its receipt number; discarded ones and
 * those of other offices are not found (R21).
 */
export const visitDraft = cache(async (draftId: string): Promise<DraftVisit> => {
  const visit = await requireCustomer();
  const { actor, context } = visit;
  const view = isUuid(draftId) ? await readDraft(actor, draftId, context) : undefined;
  if (!view) notFound();
  const { filedAs, corrects } = view.draft;
  if (filedAs) redirect(paths.complete(filedAs));
  const corrected = corrects ? await readApplication(actor, corrects.receiptNumber, context.db) : undefined;
  const { content } = view.reading;
  return {
    ...visit,
    ...view,
    today: japanDateOf(context.clock.now()),
    query: corrected?.query ?? null,
    unchanged: corrected !== undefined && content !== undefined && isSame(corrected.content, content),
  };
});
