import { redirect } from "next/navigation";
import { readApplication } from "@/lib/data/applications";
import { drawDocument } from "@/lib/documents/draw-document";
import { noticeDay } from "@/lib/domain/application/application-record";
import { approvalHolds } from "@/lib/domain/application/transitions";
import { approvalNoticeAvailable } from "@/lib/domain/calendar/documents-available";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { lettersOf } from "@/lib/domain/change/application-kind";
import { paths } from "@/lib/domain/paths";
import { readDocument } from "@/lib/services/application/read-document";
import { pdfAnswer } from "@/lib/web/pdf-answer";
import { requirePerson } from "@/lib/web/require-actor";
import { notFoundResponse } from "@/lib/web/responses";

/** 承認通知: from 利用開始日 on (R5); before that the page says from when. */
export async function GET(_: Request, { params }: { params: Promise<{ receipt: string }> }): Promise<Response> {
  const { actor, context } = await requirePerson();
  const { receipt } = await params;
  const application = await readApplication(actor, receipt, context.db);
  if (!application) return notFoundResponse();
  const { startDate, status, receiptNumber } = application;
  const today = japanDateOf(context.clock.now());
  if (!startDate || !approvalHolds(status) || !approvalNoticeAvailable(noticeDay(application), today)) {
    redirect(actor.kind === "staff" ? paths.review(receiptNumber) : paths.application(receiptNumber));
  }
  await readDocument(actor, { kind: "approval-notice", receiptNumber }, context);
  const pdf = await drawDocument({
    kind: "approval-notice",
    application: { ...application, startDate },
    drawnAt: context.clock.now(),
  });
  const { notice } = lettersOf(Object.keys(application.content.changes));
  return pdfAnswer(pdf, `${notice.name}_${receiptNumber}`);
}
