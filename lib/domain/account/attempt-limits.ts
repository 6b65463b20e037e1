/** How often a password may be tried before whoever tries it has to wait, within the window. */
export const attemptLimits = {
  /** Per account and address at log-in, and per account where its own password is changed. */
  perAccount: 5,
  /** Per address, over all accounts. */
  perAddress: 30,
} as const;

/** How long an attempt counts, and how long one waits. */
export const attemptWindowMinutes = 15;

/** The instant from which attempts still count. */
export const attemptsCountSince = (now: Date): Date => new Date(now.getTime() - attemptWindowMinutes * 60_000);
