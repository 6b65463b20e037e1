import type { Connection, Database, Transaction } from "../database";

/** QA's named worlds: each is kept as a copy of all tables in a schema of its own, beside the portal's. */

const schemaOf = (world: string) => `"world_${world}"`;

/** The tables of the portal, those that others refer to first. Which workers live now belongs to no world. */
async function tablesInOrder(db: Connection): Promise<string[]> {
  const tables = await db.$queryRaw<{ name: string; refersTo: string[] }[]>`
    SELECT quote_ident(t.relname) AS "name",
           array_remove(array_agg(DISTINCT quote_ident(other.relname)), NULL) AS "refersTo"
    FROM pg_class t
    LEFT JOIN pg_constraint c ON c.conrelid = t.oid AND c.contype = 'f' AND c.confrelid <> t.oid
    LEFT JOIN pg_class other ON other.oid = c.confrelid
    WHERE t.relnamespace = 'public'::regnamespace AND t.relkind = 'r' AND t.relname NOT IN ('_prisma_migrations', 'WorkerHeartbeat')
    GROUP BY t.relname`;
  const inOrder: string[] = [];
  while (inOrder.length < tables.length) {
    const next = tables.filter(
      ({ name, refersTo }) => !inOrder.includes(name) && refersTo.every((other) => inOrder.includes(other)),
    );
    if (next.length === 0) throw new Error("tables refer to each other in a circle");
    inOrder.push(...next.map(({ name }) => name));
  }
  return inOrder;
}

/** Runs statements as one: they are ours alone, and nothing in them comes from outside. */
const run = (tx: Transaction, statements: readonly string[]) =>
  tx.$executeRawUnsafe(`DO $qa$ BEGIN\n${statements.map((statement) => `${statement};`).join("\n")}\nEND $qa$`);

/** Removes all rows and all jobs. The triggers that keep a history from being changed are off meanwhile. */
const emptied = (tables: readonly string[], fill: readonly string[]): string[] => [
  ...tables.map((table) => `ALTER TABLE ${table} DISABLE TRIGGER USER`),
  `TRUNCATE ${tables.join(", ")} RESTART IDENTITY`,
  "DELETE FROM pgboss.job",
  ...fill,
  ...tables.map((table) => `ALTER TABLE ${table} ENABLE TRIGGER USER`),
];

/** Takes everything out of the database. */
export async function emptyWorld(db: Database): Promise<void> {
  const tables = await tablesInOrder(db);
  await db.$transaction((tx) => run(tx, emptied(tables, [])));
}

/**
 * Keeps the database's rows as the world of this name.
 * @param build what made it; of another build it is no longer restored
 */
export async function keepWorld(world: string, build: string, db: Database): Promise<void> {
  const tables = await tablesInOrder(db);
  const schema = schemaOf(world);
  await db.$transaction((tx) =>
    run(tx, [
      `DROP SCHEMA IF EXISTS ${schema} CASCADE`,
      `CREATE SCHEMA ${schema}`,
      ...tables.map((table) => `CREATE TABLE ${schema}.${table} AS TABLE public.${table}`),
      `COMMENT ON SCHEMA ${schema} IS '${build.replaceAll("'", "''")}'`,
    ]),
  );
}

/**
 * Replaces all rows by those of a world, in one transaction, and takes all jobs away.
 * @returns whether it was kept by this build; if not, nothing is changed
 */
export async function restoreWorld(world: string, build: string, db: Database): Promise<boolean> {
  const [kept] = await db.$queryRaw<{ build: string | null }[]>`
    SELECT obj_description(oid, 'pg_namespace') AS "build" FROM pg_namespace WHERE nspname = ${`world_${world}`}`;
  if (kept?.build !== build) return false;
  const tables = await tablesInOrder(db);
  const sequences = await db.$queryRaw<{ table: string; column: string; sequence: string }[]>`
    SELECT quote_ident(t.relname) AS "table", quote_ident(a.attname) AS "column", s.oid::regclass::text AS "sequence"
    FROM pg_class s
    JOIN pg_depend d ON d.objid = s.oid AND d.deptype IN ('a', 'i') AND d.classid = 'pg_class'::regclass
    JOIN pg_class t ON t.oid = d.refobjid
    JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.refobjsubid
    WHERE s.relkind = 'S' AND t.relnamespace = 'public'::regnamespace`;
  const fill = [
    ...tables.map((table) => `INSERT INTO public.${table} SELECT * FROM ${schemaOf(world)}.${table}`),
    ...sequences.map(
      ({ table, column, sequence }) =>
        `PERFORM setval('${sequence}', coalesce((SELECT max(${column}) FROM ${table}), 0) + 1, false)`,
    ),
  ];
  await db.$transaction((tx) => run(tx, emptied(tables, fill)));
  return true;
}
