import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import { Pool, type QueryResult } from "pg";
import { startEmbeddedDatabase } from "@/lib/processes/embedded-database";
import { migrate, migrationsFolder } from "./migrate";

const schemaFile = fileURLToPath(new URL("./schema.prisma", import.meta.url));

/**
 * The SQL that leads from the given database to `prisma/schema.prisma`; empty when they agree. What Prisma's language cannot
 * say (checks, triggers, partial indexes) is not compared.
 */
export async function sqlToSchema(databaseUrl: string): Promise<string> {
  const schema = await readFile(schemaFile, "utf8");
  const pool = new Pool({ connectionString: databaseUrl });
  pool.on("error", () => undefined);
  const Engine = await schemaEngine();
  const adapter = bindMigrationAwareSqlAdapterFactory(catalogAdapter(pool));
  const engine = await Engine.new({ datamodels: [[schemaFile, schema]] }, () => undefined, adapter);
  const files = [{ path: schemaFile, content: schema }];
  const result = await engine.diff({
    from: { tag: "schemaDatasource", files, configDir: "" },
    to: { tag: "schemaDatamodel", files },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  });
  engine.free();
  await pool.end();
  const sql = result.stdout ?? "";
  return sql.includes("This is an empty migration") ? "" : sql;
}

let loading: Promise<typeof SchemaEngine> | undefined;

/** Prisma's schema engine as WebAssembly in this process, loaded once: its glue code serves a single instance. */
function schemaEngine(): Promise<typeof SchemaEngine> {
  loading ??= loadSchemaEngine();
  return loading;
}

async function loadSchemaEngine(): Promise<typeof SchemaEngine> {
  const glue = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const program = createRequire(import.meta.url)
    .resolve("@prisma/schema-engine-wasm/schema_engine_bg")
    .replace(/\.js$/, ".wasm");
  const { instance } = await WebAssembly.instantiate(await readFile(program), {
    "./schema_engine_bg.js": glue as unknown as WebAssembly.ModuleImports,
  });
  const { __wbg_set_wasm: setProgram } = glue as unknown as { __wbg_set_wasm(exports: WebAssembly.Exports): void };
  setProgram(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  // The engine hands its panics to this global before it ends.
  const registry = { set_message: (message: string) => console.error(message) };
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: registry });
  return glue.SchemaEngine;
}

/**
 * PostgreSQL's catalogue has columns of its one-byte type "char", which Prisma's adapter refuses to read (prisma/prisma#27403)
 * while its schema engine expects them as characters: this adapter hands them over as such.
 */
function catalogAdapter(pool: Pool): PrismaPg {
  const [oneByteChar, paddedChar] = [18, 1042];
  let oneByteColumns: number[] = [];
  const query = pool.query.bind(pool) as (...args: unknown[]) => Promise<QueryResult>;
  const patchedQuery = async (...args: unknown[]) => {
    const result = await query(...args);
    oneByteColumns = result.fields.flatMap((field, at) => (field.dataTypeID === oneByteChar ? [at] : []));
    for (const at of oneByteColumns) Object.assign(result.fields[at] ?? {}, { dataTypeID: paddedChar });
    return result;
  };
  const factory = new PrismaPg(Object.assign(pool, { query: patchedQuery }));
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql);
      for (const at of oneByteColumns) result.columnTypes[at] = ColumnTypeEnum.Character;
      return result;
    };
    return adapter;
  };
  return factory;
}

async function writeNewMigration(name: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "nss-new-migration-"));
  const database = await startEmbeddedDatabase({ folder, durable: false });
  try {
    await migrate(database.url);
    const sql = await sqlToSchema(database.url);
    if (sql === "") {
      console.log("The migrations and the schema agree: nothing to write.");
      return;
    }
    const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
    const target = join(migrationsFolder, `${stamp}_${name}`);
    await mkdir(target, { recursive: true });
    await writeFile(join(target, "migration.sql"), sql);
    console.log(`Wrote ${join(target, "migration.sql")}`);
  } finally {
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const name = process.argv[2];
  if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) throw new Error("Usage: npm run db:new-migration -- snake_case_name");
  await writeNewMigration(name);
}
