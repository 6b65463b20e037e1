import { changeApplication, lockApplication, readApplication } from "../../data/applications";
import { answerConsentRow, readConsent } from "../../data/consents";
import { type CustomerActor, systemActor } from "../../domain/account/actor";
import { standingOf } from "../../domain/application/application-record";
import { staffToTell } from "../../domain/application/staff-to-tell";
import { statusAfter } from "../../domain/application/transitions";
import type { ConsentAnswer } from "../../domain/consent/consent";
import { officeWord } from "../../domain/consent/consent-words";
import { mayAnswerConsent } from "../../domain/consent/may-answer-consent";
import { failed, type Outcome, succeeded } from "../../domain/outcome";
import { recordAct } from "../application/record-act";
import type { ServiceContext } from "../service-context";

interface ConsentToGive {
  readonly consentId: string;
  readonly answer: ConsentAnswer;
  readonly reason: string;
}

const actOf = { AGREED: "agree", DECLINED: "decline" } as const;

/**
 * 同意する / 同意しない, by the system manager of the office that is asked. It stands: the same answer once more is done already,
 * another one is refused. Reviewer and applicant decide on it, so that pages on which they saw it open are out of date.
 */
export async function answerConsent(
  actor: CustomerActor,
  { consentId, answer, reason }: ConsentToGive,
  context: ServiceContext,
): Promise<Outcome> {
  if (!mayAnswerConsent(actor)) return failed({ kind: "notFound" });
  return context.db.$transaction(async (tx) => {
    const seen = await readConsent(actor, consentId, tx);
    if (!seen) return failed({ kind: "notFound" });
    await lockApplication(tx, seen.receiptNumber);
    const consent = await readConsent(actor, consentId, tx);
    const application = await readApplication(systemActor, seen.receiptNumber, tx);
    if (!consent || !application) return failed({ kind: "notFound" });
    if (consent.answer === answer) return succeeded(undefined);
    if (consent.answer) return failed({ kind: "overtaken", sentence: "すでに回答されています。" });
    if (consent.replacedAt) {
      return failed({ kind: "overtaken", sentence: "申込内容が修正され、このお願いは取り消されました。" });
    }
    const act = actOf[answer];
    const status = statusAfter(act, "askedOffice", standingOf(application));
    if (!status) return failed({ kind: "overtaken", sentence: "この申込の審査は終わりました。回答は不要です。" });
    const answeredAt = context.clock.now();
    await answerConsentRow(tx, consentId, { answer, reason, answeredAt, answeredById: actor.accountId });
    await changeApplication(tx, application.id, { status, waitingSince: application.waitingSince });
    await recordAct(tx, actor, context, application, {
      performed: { act, consentId, office: officeWord(consent), reason },
      audit: {
        action: `${act}-application`,
        subject: seen.receiptNumber,
        detail: { office: consent.officeCode, reason },
      },
      told: staffToTell(actor, application.status, [application.assignee?.id ?? null]),
    });
    return succeeded(undefined);
  });
}
