/** What is known of the portal's parts at a moment; missing where the database did not answer. */
export interface PortalSigns {
  readonly now: Date;
  readonly database?: {
    readonly workerSilentFor: number | null;
    readonly queueWaitsFor: number | null;
    readonly failedMails: number;
    /** Mails that are late because the mail server does not take them. */
    readonly delay: { readonly since: Date; readonly count: number; readonly lastError: string } | null;
  };
  /** Bytes on the disk of DATA_DIR. */
  readonly disk: { readonly free: number; readonly total: number };
}

/** A worker says every 15 seconds that it is alive. Above this it is missed (in seconds). */
export const workerMissedAfter = 60;
/** A job that nobody took for so long shows that the workers hang (in seconds). */
const queueStuckAfter = 300;
/** A mail that is late for so long is no hiccup of the mail server (in milliseconds). */
const mailBrokenAfter = 5 * 60_000;
/** Below so many free bytes the disk is soon full. */
const diskLowBelow = 500_000_000;

type State = "ok" | "late" | "low" | "failed" | "unknown";

/** The health of each part, as /api/health/ready tells it to those who may know. */
export interface PortalHealth {
  /** Whether people can work and their mails go out. */
  readonly status: "ok" | "unavailable";
  readonly database: { readonly state: State };
  readonly worker: {
    readonly state: State;
    readonly silentForSeconds?: number | null;
    readonly queueWaitsForSeconds?: number | null;
  };
  readonly mail: {
    readonly state: State;
    readonly lateSince?: string;
    readonly late?: number;
    readonly failed?: number;
  };
  readonly disk: { readonly state: State; readonly freeBytes: number; readonly totalBytes: number };
}

/** Judges the signs. A disk that fills up and mails that were given up are told, but keep nobody from working. */
export function judgeHealth({ now, database, disk }: PortalSigns): PortalHealth {
  const space = {
    state: disk.free < diskLowBelow ? "low" : "ok",
    freeBytes: disk.free,
    totalBytes: disk.total,
  } as const;
  if (!database) {
    const unknown = { state: "unknown" } as const;
    return { status: "unavailable", database: { state: "failed" }, worker: unknown, mail: unknown, disk: space };
  }
  const { workerSilentFor, queueWaitsFor, failedMails, delay } = database;
  const workerFails =
    workerSilentFor === null || workerSilentFor > workerMissedAfter || (queueWaitsFor ?? 0) > queueStuckAfter;
  const mailFails = delay !== null && now.getTime() - delay.since.getTime() > mailBrokenAfter;
  return {
    status: workerFails || mailFails ? "unavailable" : "ok",
    database: { state: "ok" },
    worker: {
      state: workerFails ? "failed" : "ok",
      silentForSeconds: workerSilentFor,
      queueWaitsForSeconds: queueWaitsFor,
    },
    mail: {
      state: mailFails ? "failed" : delay ? "late" : "ok",
      ...(delay && { lateSince: delay.since.toISOString() }),
      late: delay?.count ?? 0,
      failed: failedMails,
    },
    disk: space,
  };
}
