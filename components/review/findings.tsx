"use client";

import type { ReviewFinding } from "@/lib/domain/application/review-findings";
import { StatusTag } from "../ui/status-tag";

const outcomes = {
  fine: { word: "問題なし", tone: "done" },
  note: { word: "参考", tone: "waiting" },
  caution: { word: "要確認", tone: "attention" },
  problem: { word: "承認不可", tone: "stopped" },
} as const;

/** Everything that the rules looked at on the day of the review, each with what came of it; what is not fine stands first. */
export function Findings({ findings }: { findings: readonly ReviewFinding[] }) {
  const order = ["problem", "caution", "note", "fine"] as const;
  const sorted = order.flatMap((outcome) => findings.filter((finding) => finding.outcome === outcome));
  return (
    <dl className="findings">
      {sorted.map(({ checked, outcome, sentences }) => (
        <div key={checked} className={`findings__one findings__one--${outcome}`}>
          <dt>
            <StatusTag {...outcomes[outcome]} />
            {checked}
          </dt>
          {sentences.map((sentence) => (
            <dd key={sentence}>{sentence}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
