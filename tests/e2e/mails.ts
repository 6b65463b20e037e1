import { expect } from "@playwright/test";
import type { ReceivedMail, SmtpPeer } from "../support/smtp-peer";

/** Reads the mails about one application as they come in, each once. */
export function mailsAbout(smtp: SmtpPeer, receiptNumber: string) {
  const read = new Set<ReceivedMail>();
  return {
    /** Waits for one mail with this subject to each of these addresses, and to nobody else; the first of them. */
    async expect(subject: string, recipients: readonly string[]): Promise<ReceivedMail> {
      const fits = (mail: ReceivedMail) =>
        !read.has(mail) && mail.subject === subject && mail.text.includes(receiptNumber);
      const came: ReceivedMail[] = [];
      for (const recipient of recipients) {
        came.push(await smtp.waitForMail((mail) => fits(mail) && mail.recipients.includes(recipient)));
      }
      expect(smtp.mails.filter(fits).map((mail) => mail.recipients.join())).toEqual(
        expect.arrayContaining([...recipients]),
      );
      expect(smtp.mails.filter(fits)).toHaveLength(recipients.length);
      for (const mail of came) read.add(mail);
      const [first] = came;
      if (!first) throw new Error("no recipients were named");
      return first;
    },
  };
}

/** The link of a mail to the page where one goes on. */
export function linkIn(mail: ReceivedMail): string {
  const link = /http:\/\/localhost:\d+\/\S+/.exec(mail.text)?.[0];
  if (!link) throw new Error(`no link in:\n${mail.text}`);
  return link;
}
