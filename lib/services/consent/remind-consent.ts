import { markConsentReminded, readAnyConsent } from "../../data/consents";
import { systemActor } from "../../domain/account/actor";
import { officeWord } from "../../domain/consent/consent-words";
import { type ActTarget, performAct } from "../application/perform-act";
import type { ServiceContext } from "../service-context";

/** Reminds the office that is asked, once. It changes nothing that others decide on. */
export const remindConsent = (consentId: string, target: ActTarget, context: ServiceContext) =>
  performAct(systemActor, "remindConsent", target, context, async (_application, tx) => {
    const reminded = await markConsentReminded(tx, consentId, context.clock.now());
    // It was answered meanwhile, or another worker was first.
    if (!reminded) return { ok: false, problem: { kind: "overtaken", sentence: "" } };
    const consent = await readAnyConsent(systemActor, consentId, tx);
    return {
      ok: true,
      change: { keepsVersion: true },
      performed: { act: "remindConsent", consentId, office: officeWord(consent), dueOn: consent.dueOn },
    };
  });
