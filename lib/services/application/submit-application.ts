import { changeApplication, insertApplication, lockApplication, readApplication } from "../../data/applications";
import { keepAttachments } from "../../data/attachments";
import { drawNumbers } from "../../data/counters";
import type { Transaction } from "../../data/database";
import { lockDraft, markDraftFiled } from "../../data/drafts";
import { keepFiling } from "../../data/earlier-filings";
import { type CustomerActor, systemActor } from "../../domain/account/actor";
import { standingOf } from "../../domain/application/application-record";
import { receiptNumber as nthReceiptNumber, receiptSeries } from "../../domain/application/receipt-number";
import { staffToTell } from "../../domain/application/staff-to-tell";
import { statusAfter } from "../../domain/application/transitions";
import { japanDateOf } from "../../domain/calendar/japan-date";
import type { ApplicationContent } from "../../domain/change/application-content";
import { attachedFiles } from "../../domain/change/attached-files";
import { consentsToAsk } from "../../domain/change/changes";
import { contentDifferences } from "../../domain/change/content-differences";
import { circumstancesOf } from "../../domain/change/wizard";
import { lastSeq } from "../../domain/contract/ledger";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import { askConsents } from "../consent/ask-consents";
import { type DraftView, readDraft } from "../draft/read-draft";
import type { ServiceContext } from "../service-context";
import { askToConfirmAddress } from "./ask-to-confirm-address";
import { recordAct } from "./record-act";

/**
 * 申込内容を登録する: files a draft, or the correction of a queried application. The draft is the idempotency key: filed
 * again, from another tab or by a second click, it answers with the same receipt number.
 * @param isAsSeen whether the draft still is what the customer confirmed
 */
export async function submitApplication(
  actor: CustomerActor,
  draftId: string,
  context: ServiceContext,
  isAsSeen: (view: DraftView) => boolean = () => true,
): Promise<Outcome<{ readonly receiptNumber: string }>> {
  return context.db.$transaction(async (tx) => {
    await lockDraft(tx, draftId);
    const view = await readDraft(actor, draftId, context, tx);
    if (!view) return failed({ kind: "notFound" });
    if (view.draft.filedAs) return succeeded({ receiptNumber: view.draft.filedAs });
    if (!view.reading.content) return failed({ kind: "incomplete" });
    if (!isAsSeen(view)) return failed({ kind: "changedSinceSeen" });
    return view.draft.corrects ? fileCorrection(tx, actor, view, context) : fileNew(tx, actor, view, context);
  });
}

type Filed = Promise<Outcome<{ readonly receiptNumber: string }>>;

async function fileNew(tx: Transaction, actor: CustomerActor, view: DraftView, context: ServiceContext): Filed {
  const { draft, reading } = view;
  if (!reading.content) return failed({ kind: "incomplete" });
  const filedAt = context.clock.now();
  const year = Number(japanDateOf(filedAt).slice(0, 4));
  const receiptNumber = nthReceiptNumber(year, await drawNumbers(tx, receiptSeries(year), 1));
  const id = await insertApplication(tx, {
    receiptNumber,
    filedById: actor.accountId,
    filedAt,
    ...filedContent(reading.content, view),
  });
  await markDraftFiled(tx, draft.id, id);
  await keepAttachments(tx, actor, { applicationId: id, files: attachedFiles(reading.content.changes) });
  const application = { id, officeId: draft.officeId, receiptNumber };
  await askToConfirm(tx, receiptNumber, context);
  await recordAct(tx, actor, context, application, {
    performed: { act: "file" },
    audit: { action: "file-application", subject: receiptNumber },
  });
  await askConsents(tx, application, consentsAskedBy(view), context);
  return succeeded({ receiptNumber });
}

const consentsAskedBy = ({ reading }: DraftView) => consentsToAsk(reading.changes, circumstancesOf(reading));
/** Before the event of the filing, which holds the chains' lock. */
async function askToConfirm(tx: Transaction, receiptNumber: string, context: ServiceContext): Promise<void> {
  const filed = await readApplication(systemActor, receiptNumber, tx);
  if (filed) await askToConfirmAddress(tx, filed, context);
}

const filedContent = (content: ApplicationContent, { draft, ledger, reading }: DraftView) => ({
  officeId: draft.officeId,
  content,
  ledgerSeq: lastSeq(ledger),
  contractBefore: reading.contract,
  contractAfter: reading.after,
});

async function fileCorrection(tx: Transaction, actor: CustomerActor, view: DraftView, context: ServiceContext): Filed {
  const { draft, reading } = view;
  if (!reading.content || !draft.corrects) return failed({ kind: "incomplete" });
  const { receiptNumber } = draft.corrects;
  await lockApplication(tx, receiptNumber);
  const application = await readApplication(actor, receiptNumber, tx);
  const status = application && statusAfter("correct", actor.kind, standingOf(application));
  if (!application || !status)
    return failed({ kind: "overtaken", sentence: "この申込はもう回答や修正を待っていません。" });
  const corrected = filedContent(reading.content, view);
  const changed = contentDifferences(application.content, reading.content).length > 0;
  const now = context.clock.now();
  await keepFiling(tx, application.id, now);
  const waiting = { status, waitingSince: now, correctedAt: now };
  await changeApplication(tx, application.id, { ...waiting, question: null, corrected });
  await markDraftFiled(tx, draft.id, application.id);
  await keepAttachments(tx, actor, { applicationId: application.id, files: attachedFiles(reading.content.changes) });
  await askToConfirm(tx, receiptNumber, context);
  await recordAct(tx, actor, context, application, {
    // What changed nothing is an answer, whatever button it came by.
    performed: { act: changed ? "correct" : "answer", answer: reading.answer },
    audit: { action: "correct-application", subject: receiptNumber },
    told: staffToTell(actor, application.status, [application.assignee?.id ?? null]),
  });
  await askConsents(tx, application, consentsAskedBy(view), context);
  return succeeded({ receiptNumber });
}
