import { listEnteredOffices, lockContracts, readLedger } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import { findOfficesById } from "../../data/other-offices";
import type { StaffActor, SystemActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import type { Ledgers } from "../../domain/contract/ledgers";

type Entered = Pick<ApplicationRecord, "id" | "officeId" | "receiptNumber" | "content">;

/** Locks every contract that an approval enters something in or entered it. Returns how their ledgers are read from then on. */
export async function lockLedgers(
  tx: Transaction,
  actor: StaffActor | SystemActor,
  { id, officeId, receiptNumber, content }: Entered,
): Promise<() => Promise<Ledgers>> {
  const named = (content.offices ?? []).map((office) => office.officeId);
  const others = [...new Set([...named, ...(await listEnteredOffices(tx, id))])].filter((other) => other !== officeId);
  await lockContracts(tx, [officeId, ...others]);
  return async () => {
    const ledger = await readLedger(actor, officeId, tx);
    if (!ledger) throw new Error(`the office of application ${receiptNumber} has no ledger`);
    return { officeId, ledger, offices: await findOfficesById(actor, others, tx) };
  };
}
