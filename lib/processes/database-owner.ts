import { execFileSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { chown } from "node:fs/promises";
import { dirname } from "node:path";

/** The unprivileged user that PostgreSQL, which refuses to run as root, runs as. */
interface DatabaseOwner {
  uid: number;
  gid: number;
}

/**
 * Undefined when this process is not root: PostgreSQL then simply runs as the same user. For files that exist, their owner;
 * otherwise the machine's `postgres` user, or else `nobody`.
 */
export function databaseOwner(files: string): DatabaseOwner | undefined {
  if (process.getuid?.() !== 0) return undefined;
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
  throw new Error(
    "PostgreSQL refuses to run as root and there is no user postgres or nobody; set DATABASE_URL, or run as another user",
  );
}

/** Makes `owner` own these paths. */
export async function giveTo(owner: DatabaseOwner, ...paths: string[]): Promise<void> {
  for (const path of paths) await chown(path, owner.uid, owner.gid);
}

/** The command line that runs `program` as `owner`, also where folders above (such as /root) are closed to that user. */
export function commandAs(
  owner: DatabaseOwner | undefined,
  folder: string,
  program: string,
  args: string[],
): [command: string, args: string[]] {
  if (!owner) return [program, args];
  const setpriv = ["/usr/bin/setpriv", "/bin/setpriv"].find((path) => existsSync(path));
  if (!setpriv) {
    throw new Error(
      "PostgreSQL refuses to run as root and setpriv (util-linux) is missing; set DATABASE_URL, or run as another user",
    );
  }
  const closed = !isOpenToAll(folder) || !isOpenToAll(dirname(program));
  const passage = "+dac_read_search,+dac_override";
  return [
    setpriv,
    [
      `--reuid=${owner.uid}`,
      `--regid=${owner.gid}`,
      "--clear-groups",
      ...(closed ? [`--inh-caps=${passage}`, `--ambient-caps=${passage}`] : []),
      "--",
      program,
      ...args,
    ],
  ];
}

function isOpenToAll(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
