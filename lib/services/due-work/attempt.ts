/** Does a piece of the due work; a failure does not reach the caller. `what` names the piece for the log. */
export type Attempt = (what: string, work: () => Promise<unknown>) => Promise<void>;
