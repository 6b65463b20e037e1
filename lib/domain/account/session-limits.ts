/** A session ends after half an hour without a request, and after twelve hours in any case (in milliseconds). */
export const idleLimit = 30 * 60_000;
export const absoluteLimit = 12 * 60 * 60_000;

/** A session's last use is written at most once in this time (in milliseconds). */
export const touchInterval = 60_000;

export interface SessionTimes {
  readonly createdAt: Date;
  readonly lastSeenAt: Date;
  readonly endedAt: Date | null;
}

export const sessionIsOpen = ({ createdAt, lastSeenAt, endedAt }: SessionTimes, now: Date): boolean =>
  endedAt === null &&
  now.getTime() - lastSeenAt.getTime() < idleLimit &&
  now.getTime() - createdAt.getTime() < absoluteLimit;

/** Seconds until an open session ends if nothing more is asked for from `now` on. */
export function secondsUntilEnd({ createdAt }: Pick<SessionTimes, "createdAt">, now: Date): number {
  const ends = Math.min(now.getTime() + idleLimit, createdAt.getTime() + absoluteLimit);
  return Math.floor((ends - now.getTime()) / 1000);
}
