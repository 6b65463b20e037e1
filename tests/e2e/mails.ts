import { expect } from "@playwright/test";
import type { QaKit, QaMail } from "../support/qa-kit";

/** Reads the mails about one application as they come in, each once. */
export function mailsAbout(qa: QaKit, receiptNumber: string) {
  const read = new Set<string>();
  return {
    /** One mail with this subject went to each of these addresses, and to nobody else; the first of them. */
    async expect(subject: string, recipients: readonly string[]): Promise<QaMail> {
      const came = (await qa.mails({ receipt: receiptNumber })).filter(
        (mail) => mail.subject === subject && !read.has(mail.messageId),
      );
      expect(came.map(({ to }) => to).toSorted()).toEqual(recipients.toSorted());
      for (const mail of came) {
        expect(mail.state).toBe("SENT");
        read.add(mail.messageId);
      }
      const [first] = came;
      if (!first) throw new Error("no recipients were named");
      return first;
    },
  };
}

/** The link of a mail to the page where one goes on. */
export function linkIn({ text }: Pick<QaMail, "text">): string {
  const link = /http:\/\/localhost:\d+\/\S+/.exec(text)?.[0];
  if (!link) throw new Error(`no link in:\n${text}`);
  return link;
}
