import type { ReviewFinding } from "../application/review-findings";
import type { ApplicationStatus } from "../application/status";
import { formatInstant, formatLong, type JapanDate } from "../calendar/japan-date";
import { type Consent, consentState } from "./consent";
import { officeWord } from "./consent-words";

/** What speaks against an approval (R23): offices that were asked for their consent and have not given it. */
export const consentCautions = (
  consents: readonly Consent[],
  status: ApplicationStatus,
  today: JapanDate,
): readonly string[] => consents.flatMap((consent) => caution(consent, status, today) ?? []);

function caution(consent: Consent, status: ApplicationStatus, today: JapanDate): string | undefined {
  const office = officeWord(consent);
  switch (consentState(consent, status, today)) {
    case "open":
      return `${office}の回答を待っています（回答期限は${formatLong(consent.dueOn)}）。`;
    case "overdue":
      return `${office}から、回答期限の${formatLong(consent.dueOn)}までに回答がありませんでした。`;
    case "declined":
      return `${office}は同意しませんでした。${consent.reason ? `理由: ${consent.reason}` : ""}`;
    default:
      return undefined;
  }
}

/** Whether the offices that were asked agree, for the reviewer; nothing where none was asked. */
export function consentFinding(
  consents: readonly Consent[],
  status: ApplicationStatus,
  today: JapanDate,
): ReviewFinding[] {
  const live = consents.filter(({ replacedAt }) => replacedAt === null);
  if (live.length === 0) return [];
  const checked = "他の事業所の同意";
  const cautions = consentCautions(live, status, today);
  if (cautions.length > 0) return [{ checked, outcome: "caution", sentences: cautions }];
  const sentences = live.map(
    (consent) =>
      `${officeWord(consent)}が同意しました（${consent.answeredAt ? formatInstant(consent.answeredAt) : ""}）。`,
  );
  return [{ checked, outcome: "fine", sentences }];
}

/** Why staff approve without a consent, and that it was ticked. */
export interface ConsentException {
  readonly reason: string;
  readonly confirmed: boolean;
}

export const noConsentException: ConsentException = { reason: "", confirmed: false };

/** What is missing before an approval without a consent may be given. */
export const missingInConsentException = ({ reason, confirmed }: ConsentException) => [
  ...(reason === "" ? [{ field: "consentReason", message: "同意がないまま承認する理由を入力してください。" }] : []),
  ...(confirmed
    ? []
    : [
        {
          field: "consentConfirmed",
          message:
            "同意がそろっていません。それでも承認する場合は、「同意がないまま承認します」にチェックを入れてください。",
        },
      ]),
];
