import { readApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import { markPasswordsNoted } from "../../data/issued-secrets";
import type { CustomerActor } from "../../domain/account/actor";
import { approvalHolds } from "../../domain/application/transitions";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/**
 * 控えました: the office says that it has written down the passwords of an application, and is not reminded any more. Until
 * their window closes they can be read all the same (R4). Said again, it changes nothing.
 */
export async function confirmPasswordsNoted(
  actor: CustomerActor,
  receiptNumber: string,
  context: ServiceContext,
): Promise<Outcome> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    const application = await readApplication(actor, receiptNumber, tx);
    if (!application || application.issuedUserIds.length === 0 || !approvalHolds(application.status)) {
      return failed({ kind: "notFound" });
    }
    if (await markPasswordsNoted(tx, application.id, now)) {
      await appendAudit(tx, actor, { action: "confirm-passwords-noted", subject: receiptNumber }, now);
    }
    return done;
  });
}
