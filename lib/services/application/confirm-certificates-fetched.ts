import { readApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import { markCertificatesFetched } from "../../data/issued-secrets";
import type { CustomerActor } from "../../domain/account/actor";
import { done, failed, type Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";

/**
 * 取得が済んだことを記録する: the office says that it has fetched the certificates of an application, and is not reminded any more. They are
 * fetched elsewhere, so nobody else can tell the portal. Said again, it changes nothing.
 */
export async function confirmCertificatesFetched(
  actor: CustomerActor,
  receiptNumber: string,
  context: ServiceContext,
): Promise<Outcome> {
  const now = context.clock.now();
  return context.db.$transaction(async (tx) => {
    const application = await readApplication(actor, receiptNumber, tx);
    if (!application || application.issuedTerminals.length === 0) return failed({ kind: "notFound" });
    const count = await markCertificatesFetched(tx, application.id, now);
    if (count > 0) {
      const fact = { action: "confirm-certificates-fetched", subject: receiptNumber, detail: { count } };
      await appendAudit(tx, actor, fact, now);
    }
    return done;
  });
}
