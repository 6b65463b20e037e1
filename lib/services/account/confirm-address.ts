import { hashOfToken } from "../../adapters/link-token";
import { confirmAddressOf, readAddressCheck } from "../../data/address-checks";
import { lockApplication, readApplication } from "../../data/applications";
import { type Stranger, systemActor } from "../../domain/account/actor";
import { isLinkToken } from "../../domain/account/password-link";
import { done, failed, type Outcome } from "../../domain/outcome";
import { recordAct } from "../application/record-act";
import type { ServiceContext } from "../service-context";

/** What the link asks its holder to confirm; undefined where it is no such link. */
export const readLinkedAddress = async (token: unknown, { db }: Pick<ServiceContext, "db">) =>
  isLinkToken(token) ? ((await readAddressCheck(systemActor, hashOfToken(token), db)) ?? undefined) : undefined;

/** このアドレスを確認する: by whoever holds the link, which says that mails arrive and nothing more. */
export async function confirmAddress(visitor: Stranger, token: string, context: ServiceContext): Promise<Outcome> {
  const check = await readLinkedAddress(token, context);
  if (!check) return failed({ kind: "notFound" });
  const { receiptNumber } = check.application;
  return context.db.$transaction(async (tx) => {
    await lockApplication(tx, receiptNumber);
    const application = await readApplication(systemActor, receiptNumber, tx);
    if (!application) return failed({ kind: "notFound" });
    if (!(await confirmAddressOf(tx, hashOfToken(token), context.clock.now()))) return done;
    await recordAct(tx, systemActor, context, application, {
      performed: { act: "confirmAddress", email: check.email },
      audit: { action: "confirm-address", subject: receiptNumber, detail: { from: visitor.address } },
    });
    return done;
  });
}
