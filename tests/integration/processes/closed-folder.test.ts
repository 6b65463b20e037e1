import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { freePort } from "@/lib/processes/free-port";
import { projectRoot } from "@/lib/processes/project-root";
import { query } from "../../support/query";
import { type StartCommand, startCommand } from "../../support/start-command";

// `npm start` by root in a clone below a folder that is closed to all others, as root's home is, on machines that forbid now
// this and now that. All starts work on one data folder, so that each finds what another way of running PostgreSQL left.

const mayMount = process.getuid?.() === 0 && spawnSync("unshare", ["--mount", "true"]).status === 0;

let closed: string;
let port: number;
let running: StartCommand | undefined;

beforeAll(async () => {
  await ensureBuild();
  closed = mkdtempSync(join(tmpdir(), "nss-closed-"));
  for (const name of ["clone", "root"]) mkdirSync(join(closed, name));
  port = await freePort();
});

afterEach(async () => {
  running?.process.kill("SIGTERM");
  await running?.ended;
});

afterAll(() => {
  // Mounts are seen by their own starts alone; this would fail, and not go on, if one were seen here.
  for (const name of ["clone", "root"]) rmdirSync(join(closed, name));
  rmSync(closed, { recursive: true });
});

/** What Docker leaves to root, and what a container that is allowed nothing leaves. */
const docker =
  "chown,dac_override,fowner,fsetid,kill,setgid,setuid,setpcap,net_bind_service,net_raw,sys_chroot,mknod,audit_write,setfcap";
const onlyCapabilities = (...names: string[]) => [
  "setpriv",
  `--bounding-set=${["-all", ...names.map((name) => `+${name}`)].join()}`,
];
/** Linux lets nobody make a user namespace whose root folder is not the machine's. */
const withoutNamespaces = () => ["sh", "-c", 'mount --rbind / "$0" && exec chroot "$0" "$@"', join(closed, "root")];

/** Starts in the project as it appears, for this start alone, in the closed folder. */
function start(...forbidding: string[]): StartCommand {
  const clone = join(closed, "clone");
  const inClone = [
    "unshare",
    "--mount",
    "sh",
    "-c",
    'mount --bind "$0" "$1" && shift && exec "$@"',
    projectRoot,
    clone,
  ];
  const environment = { PORT: String(port), DATA_DIR: join(closed, "data") };
  running = startCommand(environment, [...inClone, ...forbidding, "env", `--chdir=${clone}`]);
  return running;
}

async function accounts(): Promise<number> {
  const { port: at, password } = JSON.parse(readFileSync(join(closed, "data/database/connection.json"), "utf8"));
  const url = `postgresql://nss:${password}@127.0.0.1:${at}/nss`;
  const [row] = await query(`SELECT count(*)::int AS accounts FROM "Account"`, url);
  return Number(row?.accounts);
}

/** Comes up, is killed with -9, finds its database running, ends, and comes up once more. */
async function startsTimeAndAgain(...forbidding: string[]): Promise<void> {
  const first = start(...forbidding);
  await first.ready;
  first.process.kill("SIGKILL");
  await first.ended;
  const second = start(...forbidding);
  await second.ready;
  expect(second.printed()).toContain("was still running");
  second.process.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  const third = start(...forbidding);
  await third.ready;
  expect(third.printed()).toContain("embedded PostgreSQL started");
  expect(await accounts()).toBe(7);
  expect(statSync(closed).mode & 0o777).toBe(0o700);
}

const filesBelongToRoot = () => statSync(join(closed, "data/database/postgres")).uid === 0;

describe.skipIf(!mayMount)("root in a folder that is closed to others", () => {
  test("starts where nothing is forbidden, in a user namespace", async () => {
    await startsTimeAndAgain();
    expect(filesBelongToRoot()).toBe(true);
  });

  test("starts where user namespaces are forbidden, as another user who may pass", async () => {
    await startsTimeAndAgain(...withoutNamespaces());
    expect(filesBelongToRoot()).toBe(false);
  });

  test("starts with no capability at all, in a user namespace, once the files are root's own", async () => {
    const refused = start(...onlyCapabilities());
    expect(await refused.ended).toBe(1);
    const owner = statSync(join(closed, "data/database/postgres")).uid;
    expect(refused.printed()).toContain(
      `postgres belongs to the user id ${owner}: start as that user, or set DATA_DIR`,
    );
    rmSync(join(closed, "data"), { recursive: true });
    await startsTimeAndAgain(...onlyCapabilities());
    expect(filesBelongToRoot()).toBe(true);
  });

  test("starts with what Docker allows", async () => {
    await startsTimeAndAgain(...withoutNamespaces(), ...onlyCapabilities(...docker.split(",")));
    expect(filesBelongToRoot()).toBe(false);
  });

  test("says in one sentence what is missing where every way is forbidden", async () => {
    const refused = start(...withoutNamespaces(), ...onlyCapabilities());
    expect(await refused.ended).toBe(1);
    expect(refused.printed()).toMatch(
      /The embedded PostgreSQL cannot run here \(.+\): set DATABASE_URL to a Postgre.+\n$/,
    );
    expect(refused.printed()).not.toMatch(/^\s+at /m);
  });
});
