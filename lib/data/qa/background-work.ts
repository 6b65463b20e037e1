import type { Connection } from "../database";

/** How many mails wait to be handed over now: those that are to be tried again later are not among them. */
export async function countMailsUnderWay(db: Connection): Promise<number> {
  const [answer] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM pgboss.job
    WHERE name LIKE 'mail%' AND state < 'completed' AND start_after <= now()`;
  return answer?.count ?? 0;
}

/** The latest instant of which the portal's histories tell, or undefined where nothing has happened. */
export async function readLatestInstant(db: Connection): Promise<Date | undefined> {
  const [event, entry] = await Promise.all([
    db.applicationEvent.findFirst({ orderBy: { id: "desc" }, select: { at: true } }),
    db.auditEntry.findFirst({ orderBy: { id: "desc" }, select: { at: true } }),
  ]);
  const instants = [event, entry].flatMap((each) => each?.at.getTime() ?? []);
  return instants.length > 0 ? new Date(Math.max(...instants)) : undefined;
}
