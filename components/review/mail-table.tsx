import type { ReactNode } from "react";
import { type MailState, mailStateText } from "@/lib/domain/application/mail-state";
import { type Notice, noticeSubject, type RecipientRole, recipientWord } from "@/lib/domain/application/notice";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { PostButton } from "../ui/post-button";
import { StatusTag } from "../ui/status-tag";
import { Table } from "../ui/table";

interface MailRow {
  readonly id: string;
  readonly receiptNumber: string | null;
  readonly notice: Notice;
  readonly recipient: string;
  readonly recipientRole: RecipientRole;
  readonly state: MailState;
  readonly tries: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
}

/** Mails with where they stand; 再送 for those that failed. */
export function MailTable({ mails, empty }: { mails: readonly MailRow[]; empty: ReactNode }) {
  return (
    <Table
      dense
      caption="メール"
      captionHidden
      columns={[
        { key: "created", head: "作成日時", code: true, cell: (mail) => formatInstant(mail.createdAt) },
        {
          key: "subject",
          head: "件名",
          rowHead: true,
          cell: (mail) => (
            <a className="mail-subject" href={`/admin/mail/${mail.id}`}>
              {noticeSubject(mail.notice)}
            </a>
          ),
        },
        {
          key: "receiptNumber",
          head: "受付番号",
          code: true,
          cell: ({ receiptNumber }) =>
            receiptNumber ? (
              <a className="mail-number" href={`/admin/applications/${receiptNumber}`}>
                {receiptNumber}
              </a>
            ) : (
              "—"
            ),
        },
        {
          key: "to",
          head: "宛先",
          cell: (mail) => (
            <>
              {recipientWord(mail.recipientRole)}
              <span className="mail-address">{mail.recipient}</span>
            </>
          ),
        },
        {
          key: "state",
          head: "状態",
          long: true,
          cell: ({ state, sentAt, tries, lastError }) => (
            <>
              <StatusTag {...mailStateText(state)} /> {sentAt && <span className="code">{formatInstant(sentAt)}</span>}
              {tries > 1 || !sentAt ? <span className="queue-note">{tries}回送信</span> : null}
              {lastError && !sentAt && (
                <span className="queue-note">
                  最後のエラー: <span lang="en">{lastError}</span>
                </span>
              )}
            </>
          ),
        },
        {
          key: "resend",
          head: "操作",
          headHidden: true,
          cell: (mail) =>
            mail.state === "FAILED" ? (
              <PostButton
                action={`/admin/mail/${mail.id}/resend`}
                small
                about={`${mail.recipient} ${noticeSubject(mail.notice)}`}
              >
                再送
              </PostButton>
            ) : null,
        },
      ]}
      rows={mails}
      rowKey={(mail) => mail.id}
      empty={empty}
    />
  );
}
