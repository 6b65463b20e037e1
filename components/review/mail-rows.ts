import type { MailState } from "@/lib/domain/application/mail-state";
import { type AnyNotice, noticeSubject, type RecipientRole, recipientWord } from "@/lib/domain/application/notice";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import type { MailLine } from "./mail-list";
import type { MailRow } from "./mail-table";

interface Mail {
  readonly id: string;
  readonly receiptNumber: string | null;
  readonly notice: AnyNotice;
  readonly recipient: string;
  readonly recipientRole: RecipientRole;
  readonly state: MailState;
  readonly tries: number;
  readonly lastError: string | null;
  readonly createdAt: Date;
  readonly sentAt: Date | null;
  readonly sentElsewhere: boolean;
}

/** What the page of an application shows of its mails. */
export const mailLines = (mails: readonly Mail[]): MailLine[] => mails.map(mailLine);

const mailLine = ({ id, createdAt, notice, recipient, recipientRole, state }: Mail): MailLine => ({
  id,
  created: formatInstant(createdAt),
  subject: noticeSubject(notice),
  recipient,
  recipientWord: recipientWord(recipientRole),
  state,
});

/** What メール送信状況 shows of mails. */
export const mailRows = (mails: readonly Mail[]): MailRow[] =>
  mails.map((mail) => {
    const { receiptNumber, sentAt, tries, lastError, sentElsewhere } = mail;
    return {
      ...mailLine(mail),
      ...(receiptNumber !== null && { receiptNumber }),
      ...(sentAt && { sent: formatInstant(sentAt) }),
      ...((tries > 1 || !sentAt) && { tries }),
      ...(lastError !== null && { lastError }),
      ...(sentElsewhere && { sentElsewhere }),
    };
  });
