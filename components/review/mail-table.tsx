"use client";

import type { ReactNode } from "react";
import { mailStateText } from "@/lib/domain/application/mail-state";
import { paths } from "@/lib/domain/paths";
import { PostButton } from "../ui/post-button";
import { StatusTag } from "../ui/status-tag";
import { Table } from "../ui/table";
import { VisuallyHidden } from "../ui/visually-hidden";
import type { MailLine } from "./mail-list";

/** A mail, in the words that the table shows. */
export interface MailRow extends MailLine {
  readonly receiptNumber?: string;
  readonly sent?: string;
  /** How often it was tried, where that says something. */
  readonly tries?: number;
  readonly lastError?: string;
}

/** Mails with where they stand; 再送 for those that failed. */
export function MailTable({ mails, empty }: { mails: readonly MailRow[]; empty: ReactNode }) {
  return (
    <Table
      dense
      caption="メール"
      captionHidden
      columns={[
        { key: "created", head: "作成日時", code: true, cell: ({ created }) => created },
        {
          key: "subject",
          head: "件名",
          rowHead: true,
          cell: (mail) => (
            <a className="mail-subject" href={paths.adminMailItem(mail.id)}>
              {mail.subject}
              <VisuallyHidden>
                （{mail.receiptNumber} {mail.recipient} {mail.created}）
              </VisuallyHidden>
            </a>
          ),
        },
        {
          key: "receiptNumber",
          head: "受付番号",
          code: true,
          cell: ({ receiptNumber }) =>
            receiptNumber ? (
              <a className="mail-number" href={paths.review(receiptNumber)}>
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
              {mail.recipientWord}
              <span className="mail-address">{mail.recipient}</span>
            </>
          ),
        },
        {
          key: "state",
          head: "状態",
          long: true,
          cell: ({ state, sent, tries, lastError }) => (
            <>
              <StatusTag {...mailStateText(state)} /> {sent && <span className="code">{sent}</span>}
              {tries !== undefined && <span className="queue-note">{tries}回送信</span>}
              {lastError && (
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
              <PostButton action={paths.resendMail(mail.id)} small about={`${mail.recipient} ${mail.subject}`}>
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
