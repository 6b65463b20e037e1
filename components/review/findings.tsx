"use client";

import type { ReviewFinding } from "@/lib/domain/application/review-findings";
import { Notice } from "../ui/notice";

const tones = { problem: "error", caution: "warning", note: "info" } as const;

/** What the rules say of an application on the day of its review. */
export function Findings({ findings }: { findings: readonly ReviewFinding[] }) {
  if (findings.length === 0) {
    return <Notice tone="success">現在の契約とスケジュール表に照らして、問題は見つかりませんでした。</Notice>;
  }
  return (
    <div className="findings">
      {findings.map(({ tone, message }) => (
        <Notice key={message} tone={tones[tone]}>
          {message}
        </Notice>
      ))}
    </div>
  );
}
