import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";

/** A statement as PostgreSQL received it, with the values of its parameters as text. */
export interface Statement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

/** Settings of a server whose statements can be recorded; they take effect when it starts. */
export const recordableSettings: Readonly<Record<string, string>> = {
  logging_collector: "on",
  log_destination: "jsonlog",
  log_directory: "log",
  log_rotation_size: "0",
  log_rotation_age: "0",
};

/** Tells which statements a database receives. Recording slows the server down: nothing is timed meanwhile. */
export class StatementLog {
  private marks = 0;

  private constructor(
    private readonly client: Client,
    private readonly folder: string,
    private readonly database: string,
  ) {}

  /** @param files the folder of the server's files */
  static async open(databaseUrl: string, files: string): Promise<StatementLog> {
    const client = new Client({ connectionString: databaseUrl, application_name: "bench" });
    await client.connect();
    return new StatementLog(client, join(files, "log"), new URL(databaseUrl).pathname.slice(1));
  }

  /** The statements that others send while `work` runs, in their order. */
  async record(work: () => Promise<unknown>): Promise<Statement[]> {
    await this.setLogging("all");
    try {
      // Connections take the setting over at their next statement, so a mark tells where `work` begins.
      const begin = await this.mark();
      await work();
      const end = await this.mark();
      return await this.between(begin, end);
    } finally {
      await this.setLogging("none");
    }
  }

  close(): Promise<void> {
    return this.client.end();
  }

  private async setLogging(statements: "all" | "none"): Promise<void> {
    await this.client.query(`ALTER SYSTEM SET log_statement = '${statements}'`);
    await this.client.query("SELECT pg_reload_conf()");
    await sleep(200);
  }

  private async mark(): Promise<string> {
    this.marks += 1;
    const mark = `SELECT 'mark ${process.pid} ${this.marks}'`;
    await this.client.query(mark);
    return mark;
  }

  private async between(begin: string, end: string): Promise<Statement[]> {
    for (let tries = 0; tries < 100; tries++) {
      const entries = await this.read();
      const from = entries.findIndex(({ message }) => message.endsWith(begin));
      const to = entries.findIndex(({ message }) => message.endsWith(end));
      if (from >= 0 && to >= 0) {
        const others = entries
          .slice(from + 1, to)
          .filter((entry) => entry.dbname === this.database && entry.application_name !== "bench");
        return others.flatMap(toStatement);
      }
      await sleep(50);
    }
    throw new Error("PostgreSQL does not write its statements to the log");
  }

  private async read(): Promise<LogEntry[]> {
    const names = (await readdir(this.folder)).filter((name) => name.endsWith(".json")).sort();
    const texts = await Promise.all(names.map((name) => readFile(join(this.folder, name), "utf8")));
    const whole = texts.map((text) => text.slice(0, text.lastIndexOf("\n") + 1)).join("");
    return whole.split("\n").flatMap((line) => (line === "" ? [] : [JSON.parse(line) as LogEntry]));
  }
}

interface LogEntry {
  readonly message: string;
  readonly detail?: string;
  readonly dbname?: string;
  readonly application_name?: string;
}

function toStatement({ message, detail }: LogEntry): Statement[] {
  const text = /^(?:statement|execute [^:]*): (.*)$/s.exec(message)?.[1];
  return text === undefined ? [] : [{ text, values: parametersIn(detail ?? "") }];
}

/** The parameters in a log entry's detail: `Parameters: $1 = 'it''s', $2 = NULL`. */
function parametersIn(detail: string): (string | null)[] {
  const found = detail.matchAll(/\$\d+ = (?:NULL|'((?:[^']|'')*)')/g);
  return Array.from(found, ([, quoted]) => quoted?.replaceAll("''", "'") ?? null);
}
