import { readLedger } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import type { Actor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import type { Ledger } from "../../domain/contract/ledger";

/** The ledger that an application's approval is entered in, as it stands inside a transaction. */
export async function ledgerOf(
  actor: Actor,
  { officeId, receiptNumber }: ApplicationRecord,
  tx: Transaction,
): Promise<Ledger> {
  const ledger = await readLedger(actor, officeId, tx);
  if (!ledger) throw new Error(`the office of application ${receiptNumber} has no ledger`);
  return ledger;
}
