import { type Notice, noticeSubject } from "../lib/domain/application/notice";
import { certificatesIssued } from "./certificates-issued";
import { invalidation } from "./invalidation";
import { letterHtml, letterText, type NoticeContext, type NoticeLetter } from "./notice-letter";
import { query } from "./query";
import { receipt } from "./receipt";
import { rejection } from "./rejection";
import { reviewComplete } from "./review-complete";
import { withdrawal } from "./withdrawal";

const letters: Record<Notice, (context: NoticeContext) => NoticeLetter> = {
  receipt,
  query,
  reviewComplete,
  certificatesIssued,
  withdrawal,
  rejection,
  invalidation,
};

/** A notice to one recipient: subject to the letter, plain text and HTML. No passwords, no auth codes. */
export function renderNotice(
  notice: Notice,
  context: NoticeContext,
): { readonly subject: string; readonly text: string; readonly html: string } {
  const letter = letters[notice](context);
  return { subject: noticeSubject(notice), text: letterText(context, letter), html: letterHtml(context, letter) };
}
