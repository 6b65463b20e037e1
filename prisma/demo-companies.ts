import type { Transaction } from "@/lib/data/database";
import type { DemoLoginId } from "./demo-accounts";
import { nameOf } from "./demo-contract";
import { insertNacs } from "./demo-nacs";
import { insertOcean } from "./demo-ocean";

/** The companies, their offices' contracts and everyone who can log in. */
export async function insertDemoCompanies(tx: Transaction, passwordHash: string): Promise<void> {
  await insertNacs(tx, passwordHash);
  await insertOcean(tx, passwordHash);
  await insertStaff(tx, passwordHash);
}

async function insertStaff(tx: Transaction, passwordHash: string): Promise<void> {
  const roles = { center01: "REVIEWER", center02: "REVIEWER", "center-admin": "ADMINISTRATOR" } as const;
  for (const [loginId, role] of Object.entries(roles)) {
    await tx.account.create({
      data: {
        loginId,
        role,
        name: nameOf(loginId as DemoLoginId),
        email: `${loginId}@center.example.jp`,
        passwordHash,
      },
    });
  }
}
