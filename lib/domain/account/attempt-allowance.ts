/** How often passwords may be tried: so many at once, and then one more each time so many seconds have passed. */
export interface AttemptAllowance {
  readonly burst: number;
  readonly everySeconds: number;
}

/**
 * Guessing is slowed, nobody is shut out: whoever knows the password gets in after a short wait at the latest, and at once
 * where they have logged in before, whatever strangers do.
 */
export const attemptAllowances = {
  /** Strangers at one account, over all addresses: 60 an hour. */
  account: { burst: 20, everySeconds: 60 },
  /** One address at one account. The account's own, apart from strangers', where its owner has logged in before. */
  accountAtAddress: { burst: 5, everySeconds: 120 },
  /** Strangers at one address, over all accounts. */
  address: { burst: 30, everySeconds: 10 },
  /** One browser in which the account has logged in before. */
  device: { burst: 10, everySeconds: 60 },
  /** The current password, where the own one is changed. */
  ownPassword: { burst: 5, everySeconds: 120 },
} as const satisfies Record<string, AttemptAllowance>;

/**
 * How long one is told to wait, in minutes: always the longest wait there is, so that the answer does not tell which
 * allowance is used up, and with it whether the account exists.
 */
export const waitMinutes = Math.max(...Object.values(attemptAllowances).map(({ everySeconds }) => everySeconds)) / 60;

/** For how many days an address, or a browser, counts as one where the account has logged in before. */
export const knownForDays = 180;

const every = ({ everySeconds }: AttemptAllowance) => everySeconds * 1000;

/**
 * One number says how far an allowance is used up: each attempt moves the instant until which it is used by `everySeconds`,
 * and it may lie ahead by `burst` of them.
 * @param usedUntil undefined where nothing was tried yet
 * @returns the instant after this attempt; undefined where there is no room for it
 */
export function afterAttempt(allowance: AttemptAllowance, usedUntil: Date | undefined, now: Date): Date | undefined {
  return usedUntil && usedUntil > lastWithRoom(allowance, now)
    ? undefined
    : new Date(Math.max(usedUntil?.getTime() ?? 0, now.getTime()) + every(allowance));
}

/** The latest instant until which an allowance may be used so that there is room for one more attempt. */
export const lastWithRoom = (allowance: AttemptAllowance, now: Date): Date =>
  new Date(now.getTime() + (allowance.burst - 1) * every(allowance));
