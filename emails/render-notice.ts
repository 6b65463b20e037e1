import { type Notice, noticeSubject } from "../lib/domain/application/notice";
import { answer } from "./answer";
import { certificatesIssued } from "./certificates-issued";
import { consentAnswer } from "./consent-answer";
import { debitFormSent } from "./debit-form-sent";
import { directDebitStarted } from "./direct-debit-started";
import { invalidation } from "./invalidation";
import { type LetterPart, type LetterSetting, type RenderedMail, renderLetter } from "./letter";
import { query } from "./query";
import { queryAddition } from "./query-addition";
import { queryExpiry } from "./query-expiry";
import { queryReminder } from "./query-reminder";
import { queryTakenBack } from "./query-taken-back";
import { receipt } from "./receipt";
import { rejection } from "./rejection";
import { reviewComplete } from "./review-complete";
import { startDateChange } from "./start-date-change";
import { terminalsIssued } from "./terminals-issued";
import { withdrawal } from "./withdrawal";

const bodies: Record<Notice, (setting: LetterSetting) => LetterPart[]> = {
  receipt,
  query,
  queryAddition,
  queryReminder,
  queryTakenBack,
  answer,
  queryExpiry,
  reviewComplete,
  certificatesIssued,
  terminalsIssued,
  startDateChange,
  debitFormSent,
  directDebitStarted,
  withdrawal,
  rejection,
  invalidation,
  consentAnswer,
};

/**
 * The mail of a notice for one recipient, from the application as it stands. Passwords and auth codes can't get into it:
 * the record holds none. The subject never contains anything a person typed.
 */
export const renderNotice = (notice: Notice, setting: LetterSetting): RenderedMail =>
  renderLetter(noticeSubject(notice), bodies[notice](setting), setting);
