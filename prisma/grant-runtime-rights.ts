import { Client } from "pg";

/** Thrown when the role of DATABASE_URL does not exist yet; says how it is made. */
export class RoleMissing extends Error {
  override name = "RoleMissing";
}

/** What nobody changes once it is written, whatever a trigger says. */
const appendOnly = ["ApplicationEvent", "AuditEntry", "LedgerEntry"];

/**
 * Gives the role of the running portal what it needs on what the owner of the tables has made: rows read and written, nothing
 * created, altered or dropped. Done after each migration, as tables come to it.
 * @param ownerUrl MIGRATION_DATABASE_URL
 * @param runtimeUrl DATABASE_URL
 * @throws RoleMissing
 */
export async function grantRuntimeRights(ownerUrl: string, runtimeUrl: string): Promise<void> {
  const name = decodeURIComponent(new URL(runtimeUrl).username);
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const found = await client.query<{ isOwner: boolean }>(
      `SELECT rolname = current_user AS "isOwner" FROM pg_roles WHERE rolname = $1`,
      [name],
    );
    if (!found.rows[0]) {
      throw new RoleMissing(
        `DATABASE_URL's role ${name} does not exist: make it with CREATE ROLE ${client.escapeIdentifier(name)} LOGIN PASSWORD '…'`,
      );
    }
    if (found.rows[0].isOwner) return;
    await client.query(statementsFor(client.escapeIdentifier(name)).join(";\n"));
  } finally {
    await client.end();
  }
}

const statementsFor = (role: string): string[] => [
  "BEGIN",
  `GRANT USAGE ON SCHEMA public, pgboss TO ${role}`,
  `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, pgboss TO ${role}`,
  `GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public, pgboss TO ${role}`,
  `GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public, pgboss TO ${role}`,
  `REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM ${role}`,
  ...appendOnly.map((table) => `REVOKE UPDATE, DELETE ON "${table}" FROM ${role}`),
  "COMMIT",
];
