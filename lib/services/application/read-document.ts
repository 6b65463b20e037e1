import { readApplication } from "../../data/applications";
import { appendAudit } from "../../data/audit-log";
import type { Person } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import type { World } from "../world";

export type DocumentKind = "application-form" | "approval-notice";

/** The application a PDF is drawn from; taking one is audited. Undefined where the actor may not know of it. */
export async function readDocument(
  actor: Person,
  document: { readonly kind: DocumentKind; readonly receiptNumber: string },
  world: World,
): Promise<ApplicationRecord | undefined> {
  const { kind, receiptNumber } = document;
  const application = await readApplication(actor, receiptNumber, world.db);
  if (!application) return undefined;
  await world.db.$transaction((tx) =>
    appendAudit(tx, actor, { action: `read-${kind}`, subject: receiptNumber }, world.clock.now()),
  );
  return application;
}
