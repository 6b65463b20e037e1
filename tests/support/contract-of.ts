import { readLedger } from "@/lib/data/contract-ledger";
import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { Contract } from "@/lib/domain/contract/contract";
import { contractAsOf, type Ledger } from "@/lib/domain/contract/ledger";
import type { ServiceContext } from "@/lib/services/service-context";
import type { TestOffice } from "./offices";

/** A day after every start date that tests use. */
export const whenAllHolds: JapanDate = japanDate("2099-12-31");

/** All that was ever entered for an office. */
export async function ledgerOf(office: TestOffice, context: ServiceContext): Promise<Ledger> {
  const ledger = await readLedger(office.applicant, office.officeId, context.db);
  if (!ledger) throw new Error(`office ${office.officeCode} has no ledger`);
  return ledger;
}

/** An office's contract on a day; without one, once all that is approved holds. */
export const contractOf = async (office: TestOffice, context: ServiceContext, day = whenAllHolds): Promise<Contract> =>
  contractAsOf(await ledgerOf(office, context), day);

/** The identification numbers that an office holds once all that is approved holds. */
export const numbersOf = async (office: TestOffice, context: ServiceContext): Promise<string[]> =>
  (await contractOf(office, context)).userCodes.flatMap(({ userIds }) =>
    userIds.map(({ identificationNumber }) => identificationNumber),
  );
