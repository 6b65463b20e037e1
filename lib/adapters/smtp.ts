import { mkdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import nodemailer from "nodemailer";

export interface OutgoingMail {
  readonly messageId: string;
  /** Which mail of the portal it is, and about which application: mailboxes sort by them. */
  readonly notice: string;
  readonly receiptNumber: string | null;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly date: Date;
}

/** Hands a mail over; throws what the other side said. */
export interface MailCarrier {
  carry(mail: OutgoingMail): Promise<void>;
}

/**
 * Whether the server refused this very mail for good: its recipient or its content, with a 5xx. What a server says before
 * that (its greeting, the log-in, the sender) holds for every mail and may be mended: those are tried again.
 */
export const refusedForGood = (error: unknown): boolean => {
  const { command, responseCode } = (error ?? {}) as { command?: unknown; responseCode?: unknown };
  return (command === "RCPT TO" || command === "DATA") && typeof responseCode === "number" && responseCode >= 500;
};

/** A line of base64 text ends with CRLF as any other line of a mail does (RFC 2046). */
const withCrlf = (text: string): string => text.replace(/\r?\n/g, "\r\n");

/**
 * Absence notes are kept away in the words of each kind of server: RFC 3834, Exchange (which may still report a failed
 * delivery), and older ones.
 */
const sentByNobody = {
  "Auto-Submitted": "auto-generated",
  "X-Auto-Response-Suppress": "OOF, AutoReply, DR, RN, NRN",
  Precedence: "bulk",
};

const letter = (mail: OutgoingMail, from: string) => ({
  from,
  to: { name: "", address: mail.to },
  subject: mail.subject,
  text: withCrlf(mail.text),
  html: withCrlf(mail.html),
  messageId: mail.messageId,
  date: mail.date,
  textEncoding: "base64" as const,
  headers: {
    ...sentByNobody,
    "X-NSS-Notice": mail.notice,
    ...(mail.receiptNumber ? { "X-NSS-Receipt": mail.receiptNumber } : {}),
  },
  disableFileAccess: true,
  disableUrlAccess: true,
});

interface SmtpLimits {
  /** Milliseconds that one delivery may take from its connection to the last answer; shorter than the job's lease. */
  readonly deadline?: number;
  /** Connections that are kept open and used side by side: as many as mails are carried at once, for none to wait. */
  readonly connections?: number;
}

/** Over SMTP, e.g. smtp://user:password@host:587. */
export function smtpCarrier(
  url: string,
  from: string,
  { deadline = 25_000, connections = 1 }: SmtpLimits = {},
): MailCarrier {
  const transport = nodemailer.createTransport({ url, pool: true, maxConnections: connections });
  return {
    async carry(mail) {
      // A timeout of the socket alone would start anew with each byte that a server trickles.
      const signal = AbortSignal.timeout(deadline);
      try {
        await transport.sendMail({ ...letter(mail, from), signal });
      } catch (error) {
        if (!signal.aborted) throw error;
        throw new Error(`the mail server did not take the mail within ${deadline / 1000} s`, { cause: error });
      }
    },
  };
}

/** Told by its time, application and notice; the start of the Message-ID tells two recipients apart. */
const fileNameOf = ({ date, receiptNumber, notice, messageId }: OutgoingMail): string =>
  [date.toISOString(), receiptNumber ?? "", notice, messageId.slice(0, 9)]
    .map((part) => part.replaceAll(/[^0-9a-z.-]/gi, "-").replaceAll(/^-+|-+$/g, ""))
    .filter((part) => part !== "")
    .join("-")
    .concat(".eml");

/** Without an SMTP server: as .eml files in a folder, each complete or not there. */
export function folderCarrier(folder: string, from: string): MailCarrier {
  const transport = nodemailer.createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  return {
    async carry(mail) {
      const { message } = await transport.sendMail(letter(mail, from));
      await mkdir(folder, { recursive: true });
      const name = fileNameOf(mail);
      await writeFile(join(folder, `${name}.part`), message as Buffer, { mode: 0o600 });
      await rename(join(folder, `${name}.part`), join(folder, name));
    },
  };
}
