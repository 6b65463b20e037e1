import { findOfficeIds, insertConsent, listLiveConsents, readAnyConsent, replaceConsent } from "../../data/consents";
import type { Transaction } from "../../data/database";
import { readCalendar } from "../../data/schedule";
import { systemActor } from "../../domain/account/actor";
import { japanDateOf } from "../../domain/calendar/japan-date";
import { type AskedConsent, asksTheSame } from "../../domain/consent/asked-consent";
import { consentDueDay } from "../../domain/consent/consent-days";
import { officeWord } from "../../domain/consent/consent-words";
import { recordAct } from "../application/record-act";
import type { ServiceContext } from "../service-context";

interface FiledApplication {
  readonly id: string;
  readonly officeId: string;
  readonly receiptNumber: string;
}

/**
 * Asks each office for its consent to what was just filed. After a correction, an answer to just the same question stands; an
 * office that is asked for something else is asked anew, and one that is asked for nothing more is told so.
 * @param asked by office code
 */
export async function askConsents(
  tx: Transaction,
  application: FiledApplication,
  asked: ReadonlyMap<string, AskedConsent>,
  context: ServiceContext,
): Promise<void> {
  const live = await listLiveConsents(systemActor, application.id, tx);
  const now = context.clock.now();
  const changed = live.filter(({ officeCode, asked: before }) => {
    const wanted = asked.get(officeCode);
    return !wanted || !asksTheSame(before, wanted);
  });
  for (const consent of changed) {
    await replaceConsent(tx, consent.id, now);
    if (asked.has(consent.officeCode)) continue;
    const performed = { act: "dropConsent", consentId: consent.id, office: officeWord(consent) } as const;
    const audit = {
      action: "drop-consent",
      subject: application.receiptNumber,
      detail: { office: consent.officeCode },
    };
    await recordAct(tx, systemActor, context, application, { performed, audit });
  }
  const standing = live.filter((consent) => !changed.includes(consent)).map(({ officeCode }) => officeCode);
  const toAsk = [...asked].filter(([officeCode]) => !standing.includes(officeCode));
  if (toAsk.length === 0) return;
  const officeIds = await findOfficeIds(systemActor, [...asked.keys()], tx);
  const dueOn = consentDueDay(japanDateOf(now), await readCalendar(tx));
  for (const [officeCode, question] of toAsk) {
    const officeId = officeIds.get(officeCode);
    if (!officeId) throw new Error(`no office ${officeCode} to ask for its consent`);
    const row = { applicationId: application.id, officeId, asked: question, askedAt: now, dueOn };
    const consent = await readAnyConsent(systemActor, await insertConsent(tx, row), tx);
    const anew = changed.some((before) => before.officeCode === officeCode);
    const performed = { act: "askConsent", consentId: consent.id, office: officeWord(consent), dueOn, anew } as const;
    const audit = { action: "ask-consent", subject: application.receiptNumber, detail: { office: officeCode, dueOn } };
    await recordAct(tx, systemActor, context, application, { performed, audit });
  }
}
