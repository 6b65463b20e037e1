import type { Database } from "./database";

/** Whether the database answers at all. */
export async function isDatabaseReachable(db: Database): Promise<boolean> {
  return db.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}
