import type { TestContext } from "./test-context";

/** The mails of a notice on an application: to whom they went, and the latest of them, its text in one line. */
export async function mailsOf(receiptNumber: string, notice: string, context: TestContext) {
  const where = { notice, application: { receiptNumber } };
  const mails = await context.db.mail.findMany({ where, orderBy: { createdAt: "asc" } });
  const latest = mails.at(-1);
  return {
    recipients: mails.map(({ recipient }) => recipient).sort(),
    subject: latest?.subject,
    text: latest?.text.replaceAll("\n", "") ?? "",
  };
}
