import { endSentence, hasEnded } from "@/lib/domain/account/access-after-end";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { Notice } from "../ui/notice";

interface EndNoticeProps {
  /** The first day without a contract; null where none is known. */
  readonly endedFrom: JapanDate | null;
  readonly today: JapanDate;
}

/** That the contract ends or has ended, and how long it can be read. */
export const EndNotice = ({ endedFrom, today }: EndNoticeProps) =>
  endedFrom && (
    <Notice
      tone={hasEnded(endedFrom, today) ? "warning" : "info"}
      level={2}
      title={hasEnded(endedFrom, today) ? "契約は終了しました" : "契約の終了が決まっています"}
    >
      {endSentence(endedFrom, today)}
    </Notice>
  );
