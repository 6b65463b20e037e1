import { execFileSync, spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { lchown, readdir, stat } from "node:fs/promises";
import { join } from "node:path";

interface Owner {
  uid: number;
  gid: number;
}

/** How PostgreSQL is run, which refuses to run as root and for a user id without a name. */
interface Way {
  name: string;
  /** What stands before the program on the command line. */
  prefix: readonly string[];
  /** The user its files have to belong to; undefined where the system has no such owners. */
  owner: Owner | undefined;
}

/** Thrown when this machine lets PostgreSQL run in no way, or its files belong to somebody else; says the way out. */
export class CannotRunPostgres extends Error {
  override name = "CannotRunPostgres";
}

/**
 * The first way in which this machine lets PostgreSQL run and reach `folder`. Each is tried anew at every start, as the next
 * one may come from another user, or from a container that forbids more.
 * @param initdb the program that is tried; it makes nothing
 * @param files a file or folder that exists: where its owner is not root, root runs PostgreSQL as that user
 */
export function wayToRunPostgres(initdb: string, folder: string, files: string): Way {
  const refusals: string[] = [];
  for (const way of ways(files)) {
    const refusal = refusalOf(way, initdb, folder);
    if (refusal === undefined) return way;
    refusals.push(`${way.name}: ${refusal}`);
  }
  throw new CannotRunPostgres(
    `The embedded PostgreSQL cannot run here (${refusals.join("; ")}): ` +
      "set DATABASE_URL to a PostgreSQL of your own, or start as another user.",
  );
}

/** The least powerful come first. */
function ways(files: string): Way[] {
  const self = process.getuid && process.getgid && { uid: process.getuid(), gid: process.getgid() };
  const directly: Way = { name: "directly", prefix: [], owner: self };
  if (process.platform !== "linux") return [directly];
  // Nobody is mapped into it, so that whoever starts it, and what belongs to them, appears there as the user nobody.
  const inNamespace: Way = { name: "in a user namespace", prefix: ["unshare", "--user", "--"], owner: self };
  const other = self?.uid === 0 ? unprivilegedUser(files) : undefined;
  if (!other) return [directly, inNamespace];
  const become = ["setpriv", `--reuid=${other.uid}`, `--regid=${other.gid}`, "--clear-groups"];
  // PostgreSQL asks access() whether it may run its programs, which without no_setuid_fixup leaves capabilities out of account.
  const passage = ["--inh-caps=+dac_override", "--ambient-caps=+dac_override", "--securebits=+no_setuid_fixup"];
  return [
    { name: `as user ${other.uid}`, prefix: [...become, "--"], owner: other },
    inNamespace,
    { name: `as user ${other.uid} who may pass closed folders`, prefix: [...become, ...passage, "--"], owner: other },
  ];
}

/** The owner of the files, or else the machine's `postgres` user, or else `nobody`. */
function unprivilegedUser(files: string): Owner | undefined {
  const { uid, gid } = statSync(files);
  if (uid !== 0) return { uid, gid };
  for (const name of ["postgres", "nobody"]) {
    try {
      const id = (flag: string) =>
        Number(execFileSync("id", [flag, name], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
      return { uid: id("-u"), gid: id("-g") };
    } catch {
      // No such user: try the next.
    }
  }
  return undefined;
}

/** Why PostgreSQL does not run in this way; undefined when it does. */
function refusalOf(way: Way, initdb: string, folder: string): string | undefined {
  if (process.platform === "win32") return undefined;
  // --show looks at everything that initdb does before it makes anything: who runs it, its programs and their files.
  const script = 'cd "$1" && exec "$2" --show --pgdata="$1"';
  const [command, args] = commandIn(way, "sh", ["-c", script, "sh", folder, initdb]);
  const { status, error, stderr } = spawnSync(command, args, { encoding: "utf8" });
  if (status === 0) return undefined;
  return error ? error.message : (stderr.trim().split("\n")[0] ?? "");
}

/** The command line that runs `program` in this way. */
export function commandIn(way: Way, program: string, args: readonly string[]): [command: string, args: string[]] {
  const [command = program, ...rest] = [...way.prefix, program, ...args];
  return [command, rest];
}

/**
 * Makes a file, or a folder with all that is in it, belong to the way's owner; what another way left belongs to another.
 * @throws CannotRunPostgres when this user may not
 */
export async function giveTo({ owner }: Way, path: string): Promise<void> {
  const found = await stat(path);
  if (!owner || found.uid === owner.uid) return;
  try {
    const inside = found.isDirectory() ? await readdir(path, { recursive: true }) : [];
    for (const name of inside) await lchown(join(path, name), owner.uid, owner.gid);
    // Last, so that a start that was cut off before is seen by the next one.
    await lchown(path, owner.uid, owner.gid);
  } catch (error) {
    throw new CannotRunPostgres(
      `${path} belongs to the user id ${found.uid}: start as that user, or set DATA_DIR to a folder of your own.`,
      { cause: error },
    );
  }
}
