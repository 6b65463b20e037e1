import { readFileSync } from "node:fs";
import { Pool } from "pg";

/** What the portal sent for one page, in its order: the first reads the session. */
export interface RecordedPage {
  readonly statements: readonly { readonly text: string; readonly values: readonly (string | null)[] }[];
  /** The session they were recorded with; requests put their own cookie in its place. */
  readonly sessionId: string;
}

let recorded: Record<string, RecordedPage> | undefined;
let pool: Pool | undefined;

/** Runs the statements of a page: the session first, the others at once. Undefined where there is no such session. */
export async function rowsOf(page: string, sessionId: string): Promise<Record<string, unknown>[][] | undefined> {
  recorded ??= JSON.parse(readFileSync(process.env.BARE_STATEMENTS ?? "", "utf8")) as Record<string, RecordedPage>;
  pool ??= new Pool({ connectionString: process.env.DATABASE_URL, max: 10, options: "-c timezone=UTC" });
  const asked = recorded[page];
  if (!asked) throw new Error(`no statements were recorded for ${page}`);
  const [session, ...others] = asked.statements.map(({ text, values }) => ({
    text,
    values: values.map((value) => (value === asked.sessionId ? sessionId : value)),
  }));
  if (!session || (await pool.query(session)).rows.length === 0) return undefined;
  const connections = pool;
  return Promise.all(others.map(async (statement) => (await connections.query(statement)).rows));
}
