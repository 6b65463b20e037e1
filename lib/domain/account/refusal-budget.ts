/** Refusals of one sender that are written down within a window; a person is far below it. */
const mostListed = 40;
const windowMinutes = 15;
/** Senders that are remembered; beyond, all are forgotten. */
const mostSenders = 10_000;

interface Window {
  readonly since: Date;
  count: number;
}

/** Keeps a flood of refused requests from filling log and audit. */
export class RefusalBudget {
  readonly #windows = new Map<string, Window>();

  /** Whether a refusal is to be written down: as one of the listed, as the last of them, or not at all. */
  take(sender: string, now: Date): "listed" | "last" | "beyond" {
    const windowStart = new Date(now.getTime() - windowMinutes * 60_000);
    const known = this.#windows.get(sender);
    const window = known && known.since >= windowStart ? known : { since: now, count: 0 };
    if (this.#windows.size >= mostSenders) this.#windows.clear();
    this.#windows.set(sender, window);
    window.count += 1;
    return window.count < mostListed ? "listed" : window.count === mostListed ? "last" : "beyond";
  }
}
