import { readContract } from "@/lib/data/contracts";
import { type Contract, heldUserIds } from "@/lib/domain/contract/contract";
import type { World } from "@/lib/services/world";
import type { TestOffice } from "./factories";

/** An office's contract as it stands now. */
export async function contractOf(office: TestOffice, world: World): Promise<Contract> {
  const contract = await readContract(office.applicant, office.officeId, world.db);
  if (!contract) throw new Error(`office ${office.officeCode} has no contract`);
  return contract;
}

/** The identification numbers that an office holds now. */
export const numbersOf = async (office: TestOffice, world: World): Promise<string[]> =>
  (await contractOf(office, world)).userCodes.flatMap((code) =>
    heldUserIds(code).map(({ identificationNumber }) => identificationNumber),
  );
