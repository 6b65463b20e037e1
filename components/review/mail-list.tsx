import { type MailState, mailStateText } from "@/lib/domain/application/mail-state";
import { type Notice, noticeSubject, type RecipientRole, recipientWord } from "@/lib/domain/application/notice";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { StatusTag } from "../ui/status-tag";

interface MailListProps {
  mails: readonly {
    readonly id: string;
    readonly notice: Notice;
    readonly recipient: string;
    readonly recipientRole: RecipientRole;
    readonly state: MailState;
    readonly createdAt: Date;
  }[];
}

/** The mails of one application, newest first, each with where it stands. */
export function MailList({ mails }: MailListProps) {
  if (mails.length === 0) return <p>この申込のメールはまだありません。</p>;
  return (
    <ul className="mail-list">
      {mails.map((mail) => (
        <li key={mail.id}>
          <a href={`/admin/mail/${mail.id}`}>{noticeSubject(mail.notice)}</a>
          <span>
            <StatusTag {...mailStateText(mail.state)} />
          </span>
          <span className="mail-list__facts">
            {formatInstant(mail.createdAt)} {recipientWord(mail.recipientRole)} {mail.recipient}
          </span>
        </li>
      ))}
    </ul>
  );
}
