import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Client } from "pg";
import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import { migrate, migrationsFolder } from "@/prisma/migrate";
import { type OldContract, oldContracts } from "./old-contracts";

const theLedger = "20261125050000_contract_ledger";
const fixture = fileURLToPath(new URL("./before-the-ledger.sql", import.meta.url));

/** The UserIds that an application found when it was filed, as its snapshot of the contract says. */
export interface OldBefore {
  readonly receiptNumber: string;
  /** The UserCodes that the application changes. */
  readonly codes: string[];
  readonly userCodes: readonly {
    readonly code: string;
    readonly userIds: readonly {
      readonly identificationNumber: string;
      readonly startDate: JapanDate;
      readonly endDate: JapanDate | null;
    }[];
  }[];
}

/**
 * Fills an empty database as the version before the ledger did, asks the old tables, and applies the migrations that follow.
 * @returns what the old tables said, for the contracts from one day to another
 */
export async function carryOver(
  databaseUrl: string,
  from: JapanDate,
  to: JapanDate,
): Promise<{ readonly contracts: OldContract[]; readonly befores: OldBefore[] }> {
  await migrateUntilTheLedger(databaseUrl);
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(await readFile(fixture, "utf8"));
  const contracts = await oldContracts(client, from, to);
  const befores = await client.query<OldBefore>(
    `SELECT "receiptNumber", "userCodes" AS "codes", "contractBefore"->'userCodes' AS "userCodes" FROM "Application"`,
  );
  await client.end();
  await migrate(databaseUrl);
  return { contracts, befores: befores.rows };
}

async function migrateUntilTheLedger(databaseUrl: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "nss-migrations-"));
  for (const name of readdirSync(migrationsFolder).filter((name) => name < theLedger)) {
    cpSync(join(migrationsFolder, name), join(folder, name), { recursive: true });
  }
  await migrate(databaseUrl, folder);
  rmSync(folder, { recursive: true });
}
