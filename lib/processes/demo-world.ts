import { Client } from "pg";
import { verifyPassword } from "@/lib/adapters/password-hash";
import { type Settings, UnusableSettings, wantsDemoWorld } from "@/lib/env";
import { demoAccounts, demoPassword } from "@/prisma/demo-accounts";
import { runScript } from "./run-script";

const stagingName = "nss_seeding";
/** Stands on a table of one's own database while the demo world is put in. */
const underWay = "demo world under way";

/**
 * Puts the demo world into a database that has no account yet, where the settings want it. In the embedded server the
 * world is made in a second database, which takes the first one's place when complete: killed half way, the next start
 * begins again. In a database of one's own it is marked until it is complete.
 * @param ownerUrl the same database, as the role that owns the tables
 * @param environment what the seeding process needs besides DATABASE_URL: the keys, the clock
 * @returns whether it was put in now
 * @throws UnusableSettings when a seeding of one's own database was cut off half way
 */
export async function ensureDemoWorld(
  settings: Settings,
  { databaseUrl, ownerUrl }: { readonly databaseUrl: string; readonly ownerUrl: string },
  environment: Record<string, string | undefined>,
): Promise<boolean> {
  if (!wantsDemoWorld(settings)) return false;
  const { isEmpty, mark } = await lookInto(databaseUrl);
  if (!isEmpty && mark === underWay) {
    throw new UnusableSettings(["DATABASE_URL holds half a demo world: its seeding was cut off. Empty the database."]);
  }
  if (!isEmpty) return false;
  if (settings.DATABASE_URL !== undefined) {
    await onDatabase(ownerUrl, [`COMMENT ON TABLE "Account" IS '${underWay}'`]);
    await seed(databaseUrl, environment);
    await onDatabase(ownerUrl, [`COMMENT ON TABLE "Account" IS NULL`]);
    return true;
  }
  const name = new URL(databaseUrl).pathname.slice(1);
  await onServer(databaseUrl, [
    `DROP DATABASE IF EXISTS ${stagingName} WITH (FORCE)`,
    `CREATE DATABASE ${stagingName} TEMPLATE ${name}`,
  ]);
  await seed(beside(databaseUrl, stagingName), environment);
  await onServer(databaseUrl, [
    `DROP DATABASE ${name} WITH (FORCE)`,
    `ALTER DATABASE ${stagingName} RENAME TO ${name}`,
  ]);
  return true;
}

/**
 * For a real deployment: its database may once have held the demo world, whose password everybody knows.
 * @throws UnusableSettings naming the accounts that still have that password
 */
export async function refuseDemoAccounts(databaseUrl: string): Promise<void> {
  const [answer] = await onDatabase(databaseUrl, [
    `SELECT "loginId", "passwordHash" FROM "Account" WHERE "disabledAt" IS NULL`,
  ]);
  const demoLoginIds = new Set<string>(demoAccounts.map(({ loginId }) => loginId));
  const open: string[] = [];
  for (const { loginId, passwordHash } of answer?.rows ?? []) {
    if (demoLoginIds.has(loginId) && (await verifyPassword(passwordHash, demoPassword))) open.push(loginId);
  }
  if (open.length === 0) return;
  throw new UnusableSettings([`DATABASE_URL holds demo accounts with the demo's password: ${open.join(", ")}`]);
}

async function seed(databaseUrl: string, environment: Record<string, string | undefined>): Promise<void> {
  await runScript(["--import", "tsx", "lib/processes/seed-command.ts"], { ...environment, DATABASE_URL: databaseUrl });
}

async function lookInto(databaseUrl: string): Promise<{ isEmpty: boolean; mark: string | null }> {
  const [answer] = await onDatabase(databaseUrl, [
    `SELECT NOT EXISTS (SELECT FROM "Account") AS "isEmpty", obj_description('"Account"'::regclass) AS "mark"`,
  ]);
  return answer?.rows[0];
}

async function onServer(databaseUrl: string, statements: string[]): Promise<void> {
  await onDatabase(beside(databaseUrl, "postgres"), statements);
}

async function onDatabase(databaseUrl: string, statements: string[]) {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const answers = [];
    for (const statement of statements) answers.push(await client.query(statement));
    return answers;
  } finally {
    await client.end();
  }
}

function beside(databaseUrl: string, name: string): string {
  const url = new URL(databaseUrl);
  url.pathname = `/${name}`;
  return url.href;
}
