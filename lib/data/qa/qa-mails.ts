import type { Connection } from "../database";

interface MailQuery {
  readonly receipt?: string | undefined;
  readonly notice?: string | undefined;
  /** The whole address. */
  readonly to?: string | undefined;
}

/** Mails with all they say but the keys of their links, in the order in which they were written; at most a thousand. */
export async function readQaMails({ receipt, notice, to }: MailQuery, db: Connection) {
  const mails = await db.mail.findMany({
    where: {
      ...(receipt ? { application: { receiptNumber: receipt } } : {}),
      ...(notice ? { notice } : {}),
      ...(to ? { recipient: to } : {}),
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 1000,
    include: { application: { select: { receiptNumber: true } } },
  });
  return mails.map(({ application, recipient, applicationId: _, delayedSince: __, ...mail }) => ({
    receipt: application?.receiptNumber ?? null,
    to: recipient,
    ...mail,
  }));
}
