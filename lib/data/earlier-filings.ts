import type { Actor } from "../domain/account/actor";
import { type ApplicationContent, applicationContentSchema } from "../domain/change/application-content";
import { applicationsOf } from "./applications";
import type { Connection, Transaction } from "./database";

/** Keeps what an application says, word for word, before a correction replaces it. The application is locked. */
export async function keepFiling(tx: Transaction, applicationId: string, now: Date): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "EarlierFiling" ("applicationId", "content", "ledgerSeq", "replacedAt")
    SELECT "id", "content", "ledgerSeq", ${now} FROM "Application" WHERE "id" = ${applicationId}::uuid`;
}

/** What an application said before the correction whose event is of this moment; undefined where that was not kept yet. */
export async function readReplacedFiling(
  actor: Actor,
  receiptNumber: string,
  correctedAt: Date,
  db: Connection,
): Promise<ApplicationContent | undefined> {
  const row = await db.earlierFiling.findFirst({
    // It is kept a moment before the event is appended, in the same transaction.
    where: { replacedAt: { lte: correctedAt }, application: { receiptNumber, ...applicationsOf(actor) } },
    orderBy: { id: "desc" },
    select: { content: true },
  });
  return row ? applicationContentSchema.parse(row.content) : undefined;
}
