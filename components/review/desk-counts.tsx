"use client";

import { statusText } from "@/lib/domain/application/status";
import { statusesBefore } from "@/lib/domain/application/transitions";

const kinds = [
  "waiting",
  "inReview",
  "queried",
  "overdueAnswers",
  "terminalsWaiting",
  "procedures",
  "failedMails",
] as const;
type Kind = (typeof kinds)[number];

/** The word of the status that an act starts from. */
const wordBefore = (act: Parameters<typeof statusesBefore>[0]) =>
  statusesBefore(act)
    .map((status) => statusText(status).word)
    .join("・");

const texts: Record<Kind, { label: string; note: string }> = {
  waiting: { label: wordBefore("takeOn"), note: "審査の開始を待っています" },
  inReview: { label: wordBefore("approve"), note: "審査しています" },
  queried: { label: wordBefore("correct"), note: "お客様の回答を待っています" },
  overdueAnswers: { label: "回答期限超過", note: "お客様の回答が期限を過ぎています" },
  terminalsWaiting: { label: "端末・証明書発行待ち", note: "発行作業を待っています" },
  procedures: { label: "手続き中", note: "用紙の送付などが残っています" },
  failedMails: { label: "送信失敗メール", note: "再送が必要なメールです" },
};

interface DeskCountsProps {
  counts: Readonly<Record<Kind, number>>;
  hrefs: Readonly<Record<Kind, string>>;
  /** Counts stop here. */
  limit: number;
}

/** How much of what is on the Center's desk, each with the way to its list. */
export function DeskCounts({ counts, hrefs, limit }: DeskCountsProps) {
  return (
    <nav aria-label="対応が必要な件数">
      <ul className="desk">
        {kinds.map((kind) => (
          <li key={kind}>
            <a href={hrefs[kind]}>
              <span className="desk__label">{texts[kind].label}</span>
              <span className="desk__count">
                {counts[kind].toLocaleString("ja-JP")}
                <span className="desk__unit">{counts[kind] >= limit ? "件以上" : "件"}</span>
              </span>
              <span className="desk__note">{texts[kind].note}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
