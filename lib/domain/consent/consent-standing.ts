import type { ApplicationStatus } from "../application/status";
import { statusText } from "../application/status";
import { approvalHolds } from "../application/transitions";
import { formatInstant, formatLong, type JapanDate } from "../calendar/japan-date";
import { type Consent, type ConsentState, takesConsent } from "./consent";

/** An application as far as the office that is asked may know of it. */
interface AskedApplication {
  readonly status: ApplicationStatus;
  readonly startDate: JapanDate | null;
}

/** Where a consent stands, for the office that is asked, and what comes next: a sentence each. */
export function consentStanding(
  { answeredAt, dueOn }: Pick<Consent, "answeredAt" | "dueOn">,
  state: ConsentState,
  application: AskedApplication,
): string[] {
  if (state === "replaced") {
    return [
      "申込内容が修正されたため、このお願いは取り消されました。回答は不要です。改めてお願いする内容がある場合は、メニューに表示されます。",
    ];
  }
  const said =
    answeredAt && `${formatInstant(answeredAt)}に「${state === "agreed" ? "同意する" : "同意しない"}」と回答しました。`;
  if (state === "open") return [`${formatLong(dueOn)}までに、システム管理責任者の方が回答してください。`];
  if (state === "overdue") {
    return [`回答期限の${formatLong(dueOn)}を過ぎています。申込の審査が終わるまでは回答できます。`];
  }
  return [...(said ? [said] : []), outcome(application, state)];
}

function outcome({ status, startDate }: AskedApplication, state: ConsentState): string {
  if (approvalHolds(status)) {
    return `この申込は承認されました。${startDate ? `利用開始日は${formatLong(startDate)}です。` : ""}`;
  }
  if (state === "agreed" || state === "declined") {
    return takesConsent(status)
      ? "NACCSセンターが申込内容を審査しています。結果はメールでお知らせします。"
      : ended(status);
  }
  return `${ended(status)}回答は不要です。`;
}

const ended = (status: ApplicationStatus): string =>
  `この申込は「${statusText(status).word}」になりました。貴事業所の契約内容は変わりません。`;
