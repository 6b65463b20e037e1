import { type ConsentNotice, noticeSubject } from "../lib/domain/application/notice";
import { consentOutcome } from "./consent-outcome";
import type { ConsentLetter } from "./consent-parts";
import { consentReminder, consentRequest } from "./consent-request";
import { type LetterPart, type RenderedMail, renderLetterTo } from "./letter";

const bodies: Record<ConsentNotice, (letter: ConsentLetter) => LetterPart[]> = {
  consentRequest,
  consentReminder,
  consentOutcome,
};

/** The mail of a notice to the system manager of an office that is asked for its consent. */
export const renderConsentNotice = (notice: ConsentNotice, letter: ConsentLetter): RenderedMail =>
  renderLetterTo(letter.addressee, noticeSubject(notice), bodies[notice](letter));
