import { listLiveConsents } from "../../data/consents";
import type { Transaction } from "../../data/database";
import { systemActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { japanDateOf } from "../../domain/calendar/japan-date";
import {
  type ConsentException,
  consentCautions,
  missingInConsentException,
  noConsentException,
} from "../../domain/consent/consent-cautions";
import type { FieldProblem } from "../../domain/form/parse-form";

type Confirmation =
  | {
      readonly ok: true;
      /** What history and audit log keep of it. */
      readonly exception: { readonly consentReason?: string; readonly withoutConsent?: readonly string[] };
    }
  | { readonly ok: false; readonly problems: readonly FieldProblem[] };

/** Whether an application may be approved as to the offices that it asks: all agreed, or it was ticked with a reason (R23). */
export async function confirmConsents(
  tx: Transaction,
  { id, status }: ApplicationRecord,
  exception: ConsentException = noConsentException,
  now: Date,
): Promise<Confirmation> {
  const withoutConsent = consentCautions(await listLiveConsents(systemActor, id, tx), status, japanDateOf(now));
  if (withoutConsent.length === 0) return { ok: true, exception: {} };
  const problems = missingInConsentException(exception);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, exception: { consentReason: exception.reason, withoutConsent } };
}
