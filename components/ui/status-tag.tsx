import type { Tone } from "@/lib/domain/application/status";

/** Where something stands, as a word on a coloured ground; `statusText` of the domain gives both. */
export function StatusTag({ word, tone, large }: { word: string; tone: Tone; large?: boolean }) {
  return <span className={`status-tag status-tag--${tone}${large ? " status-tag--large" : ""}`}>{word}</span>;
}
