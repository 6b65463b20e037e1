import { defineConfig } from "prisma/config";

// `prisma generate` insists that a schema engine file exists but never runs it; the real engine runs in process as
// WebAssembly (prisma/migrate.ts), so nothing has to be downloaded.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  ...(process.env.DATABASE_URL ? { datasource: { url: process.env.DATABASE_URL } } : {}),
});
