"use client";

import { type MailState, mailStateText } from "@/lib/domain/application/mail-state";
import { paths } from "@/lib/domain/paths";
import { StatusTag } from "../ui/status-tag";
import { VisuallyHidden } from "../ui/visually-hidden";

/** A mail, in the words that the list shows. */
export interface MailLine {
  readonly id: string;
  readonly created: string;
  readonly subject: string;
  readonly recipient: string;
  readonly recipientWord: string;
  readonly state: MailState;
}

/** The mails of one application, newest first, each with where it stands. */
export function MailList({ mails }: { mails: readonly MailLine[] }) {
  if (mails.length === 0) return <p>この申込のメールはまだありません。</p>;
  return (
    <ul className="mail-list">
      {mails.map((mail) => (
        <li key={mail.id}>
          <a href={paths.adminMailItem(mail.id)}>
            {mail.subject}
            <VisuallyHidden>
              （{mail.recipient} {mail.created}）
            </VisuallyHidden>
          </a>
          <span>
            <StatusTag {...mailStateText(mail.state)} />
          </span>
          <span className="mail-list__facts">
            {mail.created} {mail.recipientWord} {mail.recipient}
          </span>
        </li>
      ))}
    </ul>
  );
}
