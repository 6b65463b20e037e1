import { readApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import type { Person } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import type { ServiceContext } from "../service-context";

export type DocumentKind = "application-form" | "approval-notice";

/** The application a PDF is drawn from; taking one is audited. Undefined where the actor may not know of it. */
export async function readDocument(
  actor: Person,
  document: { readonly kind: DocumentKind; readonly receiptNumber: string },
  context: ServiceContext,
): Promise<ApplicationRecord | undefined> {
  const { kind, receiptNumber } = document;
  const application = await readApplication(actor, receiptNumber, context.db);
  if (!application) return undefined;
  await context.db.$transaction((tx) =>
    appendAudit(tx, actor, { action: `read-${kind}`, subject: receiptNumber }, context.clock.now()),
  );
  return application;
}
