import type { Actor, SystemActor } from "../domain/account/actor";
import type { AddressStanding } from "../domain/account/address-check";
import { applicationsOf } from "./applications";
import type { Connection, Transaction } from "./database";

export async function insertAddressCheck(
  tx: Transaction,
  check: {
    readonly tokenHash: string;
    readonly applicationId: string;
    readonly email: string;
    readonly createdAt: Date;
  },
): Promise<void> {
  await tx.addressCheck.create({ data: check });
}

/** The address that an application asked last to be confirmed, and whether it was; undefined where none was. */
export async function readAddressStanding(
  actor: Actor,
  receiptNumber: string,
  db: Connection,
): Promise<AddressStanding | undefined> {
  const row = await db.addressCheck.findFirst({
    where: { application: { receiptNumber, ...applicationsOf(actor) } },
    orderBy: { createdAt: "desc" },
    select: { email: true, confirmedAt: true },
  });
  return row ?? undefined;
}

/** What a link asks its holder to confirm; undefined where there is no such link. */
export const readAddressCheck = (_actor: SystemActor, tokenHash: string, db: Connection) =>
  db.addressCheck.findUnique({
    where: { tokenHash },
    select: {
      email: true,
      confirmedAt: true,
      application: { select: { receiptNumber: true, companyName: true, officeName: true } },
    },
  });

/** Confirms the address of a link, once. Whether this was the first time. */
export async function confirmAddressOf(tx: Transaction, tokenHash: string, now: Date): Promise<boolean> {
  const where = { tokenHash, confirmedAt: null };
  return (await tx.addressCheck.updateMany({ where, data: { confirmedAt: now } })).count > 0;
}
