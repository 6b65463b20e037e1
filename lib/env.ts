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
  TRUSTED_PROXIES: z.optional(
    z.pipe(
      z.coerce.number({ error: "must be a number of reverse proxies" }),
      z.int({ error: "must be a whole number of reverse proxies" }).check(z.gte(0), z.lte(10)),
    ),
  ),
  DATABASE_URL: z.optional(postgresUrl),
  /** Of the role that owns the tables, where DATABASE_URL's may not change them. */
  MIGRATION_DATABASE_URL: z.optional(postgresUrl),
  DATA_DIR: z._default(z.string(), ".data"),
  SMTP_URL: z.optional(z.url({ protocol: /^smtps?$/, error: "must be an smtp:// or smtps:// address" })),
  MAIL_FROM: z._default(z.string().check(z.regex(/^[^\r\n]+$/)), "NSS <no-reply@nss.example>"),
  NSS_NOW: z.optional(z.iso.datetime({ offset: true, error: "must be an instant such as 2026-11-24T09:00:00+09:00" })),
  AUTH_SECRET: z.optional(authSecret),
  AUTH_SECRET_PREVIOUS: listOf(authSecret),
  SEALING_KEY: z.optional(sealingKey),
  SEALING_KEY_PREVIOUS: listOf(sealingKey),
  /** Whoever bears it is told how each part of the portal is. */
  HEALTH_TOKEN: z.optional(z.string().check(z.minLength(20, { error: "must have at least 20 characters" }))),
  /** Whether this is a demo or a trial with the demo world (1) or without it (0); the start command tells its processes. */
  NSS_DEMO: z.optional(z.enum(["0", "1"], { error: "must be 1 (with the demo world) or 0 (without it)" })),
  /** Opens the QA kit under /api/qa: it moves the clock and replaces all data. */
  NSS_QA: z.optional(z.literal("1", { error: 'must be "1" or left out' })),
});

type ParsedSettings = z.infer<typeof settingsSchema>;

/** What the start command reads: secrets and database may still be missing, it then makes its own. */
export type Settings = ParsedSettings & { BASE_URL: string; DATA_DIR: string; TRUSTED_PROXIES: number };

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

/**
 * Whether the demo world belongs here: into the embedded database unless NSS_DEMO=0, into a database of one's own only with
 * NSS_DEMO=1, and never into a real deployment's.
 */
export function wantsDemoWorld(settings: Pick<ParsedSettings, "NODE_ENV" | "DATABASE_URL" | "NSS_DEMO">): boolean {
  if (isRealDeployment(settings)) return false;
  return settings.DATABASE_URL === undefined ? settings.NSS_DEMO !== "0" : settings.NSS_DEMO === "1";
}

const wordsOfManuals = /change.?me|secret|password|example|opennss/i;

/**
 * Whether a key was made up instead of drawn by a generator: few different characters, one pattern over and over, equal
 * steps (0123…), or a word that stands for a key in manuals.
 */
function isGuessable(key: string, bytes: Uint8Array): boolean {
  const repeats = (period: number) => bytes.every((byte, at) => at < period || byte === bytes[at - period]);
  const periods = Array.from({ length: bytes.length >> 1 }, (_, index) => index + 1);
  const steps = Array.from(bytes.subarray(1), (byte, at) => (byte - (bytes[at] ?? 0)) & 255);
  const sameSteps = Math.max(...steps.map((step) => steps.filter((other) => other === step).length));
  return new Set(bytes).size < 10 || periods.some(repeats) || sameSteps > steps.length / 3 || wordsOfManuals.test(key);
}

function guessableKeys(settings: ParsedSettings): string[] {
  const keys: Record<string, readonly (string | undefined)[]> = {
    AUTH_SECRET: [settings.AUTH_SECRET],
    AUTH_SECRET_PREVIOUS: settings.AUTH_SECRET_PREVIOUS,
    SEALING_KEY: [settings.SEALING_KEY],
    SEALING_KEY_PREVIOUS: settings.SEALING_KEY_PREVIOUS,
  };
  const bytesOf = (name: string, key: string) => (name.startsWith("AUTH") ? Buffer.from(key) : sealingKeyBytes(key));
  return Object.keys(keys).filter((name) => keys[name]?.some((key) => key && isGuessable(key, bytesOf(name, key))));
}

/** What makes a real deployment unsafe, each setting by its name. */
function unsafeSettings(settings: ParsedSettings & { BASE_URL: string }): string[] {
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
  for (const name of guessableKeys(settings)) {
    problems.push(`${name} can be guessed: draw 32 random bytes, e.g. with: openssl rand -base64 32`);
  }
  if (settings.SMTP_URL === undefined)
    problems.push("SMTP_URL is not set: in production mail must reach its addressees, not a folder");
  if (settings.TRUSTED_PROXIES === undefined)
    problems.push(
      "TRUSTED_PROXIES is not set: say how many reverse proxies stand in front, 0 for none, or log-ins are throttled by the wrong address",
    );
  if (settings.NSS_DEMO !== undefined) problems.push("NSS_DEMO is set: it is for demos and trials only");
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
  return complete(settings);
}

const complete = (settings: ReturnType<typeof parseSettings>): Settings => ({
  ...settings,
  TRUSTED_PROXIES: settings.TRUSTED_PROXIES ?? 0,
});

function parseSettings(source: Readonly<Record<string, string | undefined>>) {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ""));
  const parsed = settingsSchema.safeParse(present);
  if (!parsed.success) {
    throw new UnusableSettings(parsed.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`));
  }
  if (parsed.data.MIGRATION_DATABASE_URL !== undefined && parsed.data.DATABASE_URL === undefined) {
    throw new UnusableSettings(["MIGRATION_DATABASE_URL is set without DATABASE_URL, whose tables it is for"]);
  }
  return {
    ...parsed.data,
    BASE_URL: (parsed.data.BASE_URL ?? `http://localhost:${parsed.data.PORT}`).replace(/\/+$/, ""),
    DATA_DIR: resolve(parsed.data.DATA_DIR),
  };
}

function readEnv(): Env {
  // What the start command starts for a demo or a trial runs as NODE_ENV=production too, and is told so by NSS_DEMO.
  const settings = process.env.NSS_DEMO ? complete(parseSettings(process.env)) : readSettings();
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
