/** A browser in which an account has logged in: it lets its owner in past strangers' guesses, and is no secret that logs in. */
export interface KnownDevice {
  readonly accountId: string;
  /** A new one with each log-in. */
  readonly deviceId: string;
}
