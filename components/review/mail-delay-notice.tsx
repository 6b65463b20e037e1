import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { Notice } from "../ui/notice";

interface MailDelayNoticeProps {
  since: Date;
  count: number;
  /** What the mail server said last. */
  lastError: string;
}

/** More are not counted. */
const countedUpTo = 1000;

/** Says that mail is late, since when and why: nothing is to be done for it, but its addressees are still waiting. */
export function MailDelayNotice({ since, count, lastError }: MailDelayNoticeProps) {
  return (
    <Notice tone="warning" title="メールの送信が遅れています">
      {formatInstant(since)}から、メールサーバーが受け付けないメールが{count.toLocaleString("ja-JP")}件
      {count >= countedUpTo && "以上"}
      あります。自動で送信を繰り返しています。長く続くときは、システムの管理者に連絡してください。
      <span className="queue-note">
        メールサーバーの応答: <span lang="en">{lastError}</span>
      </span>
    </Notice>
  );
}
