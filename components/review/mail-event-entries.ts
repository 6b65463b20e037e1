import { formatInstant } from "@/lib/domain/calendar/japan-date";
import type { MailEventEntry } from "./mail-events";

interface MailEvent {
  readonly id: bigint;
  readonly at: Date;
  readonly kind: "SENT" | "DELAYED" | "FAILED" | "SENT_AGAIN";
  readonly error: string | null;
  readonly actorName: string | null;
  readonly reason: string | null;
}

const sentences: Record<MailEvent["kind"], string> = {
  SENT: "メールサーバーに渡しました。",
  DELAYED: "メールサーバーに渡せませんでした。時間をおいて送り直します。",
  FAILED: "送信できませんでした。自動では送り直しません。",
  SENT_AGAIN: "もう一度送る操作をしました。",
};

export const mailEventEntries = (events: readonly MailEvent[]): MailEventEntry[] =>
  events.map(({ id, at, kind, error, actorName, reason }) => ({
    key: String(id),
    when: formatInstant(at),
    dateTime: at.toISOString(),
    sentence: sentences[kind],
    ...(actorName !== null && { who: actorName }),
    ...(error !== null && { error }),
    ...(reason !== null && { reason }),
  }));
