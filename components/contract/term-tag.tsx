import type { TermState } from "@/lib/domain/contract/contract-over-time";
import { StatusTag } from "../ui/status-tag";

const words: Record<TermState, { word: string; tone: "done" | "waiting" | "attention" | "stopped" }> = {
  active: { word: "利用中", tone: "done" },
  upcoming: { word: "利用開始予定", tone: "waiting" },
  ending: { word: "終了予定", tone: "attention" },
  ended: { word: "廃止", tone: "stopped" },
};

export interface TermMark {
  readonly state: TermState;
  /** From when or until when, where that says something. */
  readonly date?: string;
}

/** The same in plain words: 終了予定 2026年12月10日(木). */
export const termText = ({ state, date = "" }: TermMark): string => `${words[state].word} ${date}`.trimEnd();

/** Where a term stands. */
export function TermTag({ term: { state, date } }: { term: TermMark }) {
  return (
    <>
      <StatusTag {...words[state]} />
      {date && <span className="term-tag__date">{date}</span>}
    </>
  );
}
