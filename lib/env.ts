import { resolve } from "node:path";
import * as z from "zod/mini";

/** The environment is the only thing this file reads, and this file is its only reader. Nothing is read on import. */

const httpUrl = z.url({
  protocol: /^https?$/,
  error: "must be an http(s) address without a path, e.g. https://nss.example",
});

const postgresUrl = z.url({
  protocol: /^postgres(ql)?$/,
  error: "must be a postgresql://user:password@host:port/name address",
});

/** 32 bytes in base64 (44 characters) or hex (64 characters). */
const sealingKey = z
  .string()
  .check(
    z.refine((text) => sealingKeyBytes(text).length === 32, { error: "must be 32 random bytes in base64 or hex" }),
  );

const authSecret = z.string().check(z.minLength(32, { error: "must have at least 32 characters" }));

function listOf<T extends z.ZodMiniType<string, string>>(item: T) {
  return z.pipe(
    z.pipe(
      z._default(z.string(), ""),
      z.transform((text) => text.split(",").flatMap((part) => (part.trim() === "" ? [] : [part.trim()]))),
    ),
    z.array(item),
  );
}

const settingsSchema = z.object({
  NODE_ENV: z._default(z.enum(["development", "production", "test"]), "development"),
  PORT: z._default(
    z.pipe(z.coerce.number({ error: "must be a port number" }), z.int().check(z.gte(1), z.lte(65535))),
    3000,
  ),
  BASE_URL: z.optional(httpUrl),
  /** Reverse proxies in front of the web process: what they append to X-Forwarded-For is believed. */
  TRUSTED_PROXIES: z._default(
    z.pipe(
      z.coerce.number({ error: "must be a number of reverse proxies" }),
      z.int({ error: "must be a whole number of reverse proxies" }).check(z.gte(0), z.lte(10)),
    ),
    0,
  ),
  DATABASE_URL: z.optional(postgresUrl),
  DATA_DIR: z._default(z.string(), ".data"),
  SMTP_URL: z.optional(z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" })),
  MAIL_FROM: z._default(z.string().check(z.regex(/^[^\r\n]+$/)), "NSS <no-reply@nss.example>"),
  NSS_NOW: z.optional(z.iso.datetime({ offset: true, error: "must be an instant such as 2026-11-24T09:00:00+09:00" })),
  AUTH_SECRET: z.optional(authSecret),
  AUTH_SECRET_PREVIOUS: listOf(authSecret),
  SEALING_KEY: z.optional(sealingKey),
  SEALING_KEY_PREVIOUS: listOf(sealingKey),
  /** Set by the start command for the processes it starts when they serve the demo world. */
  NSS_DEMO: z.optional(z.literal("1")),
  /** Opens the QA kit under /api/qa: it moves the clock and replaces all data. */
  NSS_QA: z.optional(z.literal("1", { error: 'must be "1" or left out' })),
});

type ParsedSettings = z.infer<typeof settingsSchema>;

/** What the start command reads: secrets and database may still be missing, it then makes its own. */
export type Settings = ParsedSettings & { BASE_URL: string; DATA_DIR: string };

/** What the running application reads: nothing is missing. */
export type Env = Settings & { DATABASE_URL: string; AUTH_SECRET: string; SEALING_KEY: string };

/** Thrown when the environment cannot be used; the message lists every problem, one a line, for the operator. */
export class UnusableSettings extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(`These settings cannot be used:\n${problems.map((problem) => `  - ${problem}`).join("\n")}`);
    this.problems = problems;
    this.name = "UnusableSettings";
  }
}

/** A deployment for real: its own PostgreSQL and NODE_ENV=production. Everything else is a demo or a test. */
export function isRealDeployment(settings: Pick<ParsedSettings, "NODE_ENV" | "DATABASE_URL">): boolean {
  return settings.NODE_ENV === "production" && settings.DATABASE_URL !== undefined;
}

function unsafeSettings(settings: Settings): string[] {
  if (!isRealDeployment(settings)) return [];
  const problems: string[] = [];
  if (!settings.BASE_URL.startsWith("https://")) {
    problems.push(
      `BASE_URL is ${settings.BASE_URL}: in production it must start with https://, or log-in cookies travel in the clear`,
    );
  }
  if (settings.AUTH_SECRET === undefined)
    problems.push("AUTH_SECRET is not set: in production it must come from the environment");
  if (settings.SEALING_KEY === undefined)
    problems.push("SEALING_KEY is not set: in production it must come from the environment");
  if (settings.NSS_DEMO !== undefined) problems.push("NSS_DEMO is set: the demo world is not for production");
  if (settings.NSS_QA !== undefined) problems.push("NSS_QA is set: the QA kit is for demos and tests only");
  if (settings.NSS_NOW !== undefined) problems.push("NSS_NOW is set: a moved clock is for demos and tests only");
  return problems;
}

/**
 * Reads and checks the environment of the start command.
 * @throws UnusableSettings naming every setting that is malformed, or unsafe in production
 */
export function readSettings(source: Readonly<Record<string, string | undefined>> = process.env): Settings {
  const settings = parseSettings(source);
  const unsafe = unsafeSettings(settings);
  if (unsafe.length > 0) throw new UnusableSettings(unsafe);
  return settings;
}

function parseSettings(source: Readonly<Record<string, string | undefined>>): Settings {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = settingsSchema.safeParse(present);
  if (!parsed.success) {
    throw new UnusableSettings(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  }
  return {
    ...parsed.data,
    BASE_URL: (parsed.data.BASE_URL ?? `http://localhost:${parsed.data.PORT}`).replace(/\/+$/, ""),
    DATA_DIR: resolve(parsed.data.DATA_DIR),
  };
}

function readEnv(): Env {
  // What the start command starts for the demo runs as NODE_ENV=production on its database, and says so with NSS_DEMO.
  const settings = process.env.NSS_DEMO === "1" ? parseSettings(process.env) : readSettings();
  const { DATABASE_URL, AUTH_SECRET, SEALING_KEY } = settings;
  if (DATABASE_URL === undefined || AUTH_SECRET === undefined || SEALING_KEY === undefined) {
    const missing = Object.entries({ DATABASE_URL, AUTH_SECRET, SEALING_KEY }).flatMap(([name, value]) =>
      value === undefined ? [name] : [],
    );
    throw new UnusableSettings(
      missing.map((name) => `${name} is not set (npm start sets it for the processes it starts)`),
    );
  }
  return { ...settings, DATABASE_URL, AUTH_SECRET, SEALING_KEY };
}

let current: Env | undefined;

/**
 * The settings of the running application, parsed at the first call.
 * @throws UnusableSettings naming every setting that is missing, malformed or unsafe
 */
export function env(): Env {
  current ??= readEnv();
  return current;
}

/** Whether this serves the demo world (and so may show its accounts on the log-in page). */
export function isDemo(): boolean {
  return env().NSS_DEMO === "1";
}

/** Whether the QA kit is open. */
export function isQa(): boolean {
  return env().NSS_QA === "1";
}

/** Whether npm (or another package manager) runs this process as a script of package.json. */
export function isPackageScript(): boolean {
  return process.env.npm_lifecycle_event !== undefined;
}

/** The bytes of a SEALING_KEY as it is written in the environment; not 32 of them when it is malformed. */
export function sealingKeyBytes(text: string): Buffer {
  return /^[0-9a-f]{64}$/i.test(text) ? Buffer.from(text, "hex") : Buffer.from(text, "base64");
}

/**
 * Forgets what the shell says to PostgreSQL's programs (PGSSLMODE, PGOPTIONS, …), for this process and all that it starts from
 * now on: it is meant for another server.
 */
export function forgetPostgresVariables(): void {
  for (const name of Object.keys(process.env)) if (/^PG[A-Z]/.test(name)) delete process.env[name];
}

/** The environment of a process that this one starts: everything inherited, with `changes` on top. */
export function childEnvironment(changes: Readonly<Record<string, string | undefined>>): NodeJS.ProcessEnv {
  const merged: NodeJS.ProcessEnv = { ...process.env, ...changes };
  for (const [name, value] of Object.entries(changes)) if (value === undefined) delete merged[name];
  return merged;
}
