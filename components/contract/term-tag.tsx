import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { type Term, type TermState, termState } from "@/lib/domain/contract/contract";
import { StatusTag } from "../ui/status-tag";

const words: Record<TermState, { word: string; tone: "done" | "waiting" | "attention" | "stopped" }> = {
  active: { word: "利用中", tone: "done" },
  upcoming: { word: "利用開始予定", tone: "waiting" },
  ending: { word: "廃止予定", tone: "attention" },
  ended: { word: "廃止", tone: "stopped" },
};

/** Whether something can be used, and from when or until when where that is not simply now. */
export function TermTag({ term, today }: { term: Term; today: JapanDate }) {
  const state = termState(term, today);
  const date = state === "upcoming" ? term.startDate : term.endDate;
  return (
    <>
      <StatusTag {...words[state]} />
      {date && <span className="term-tag__date">{formatLong(date)}</span>}
    </>
  );
}
