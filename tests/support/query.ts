import { Client } from "pg";

/** Runs one statement on this database, over a connection of its own. */
export async function query(sql: string, databaseUrl: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Whether the database takes a connection and answers. */
export const answers = (databaseUrl: string): Promise<boolean> =>
  query("SELECT", databaseUrl).then(
    () => true,
    () => false,
  );
