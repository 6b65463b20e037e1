/** The portal's QA kit, as a flow uses it. */

export interface QaMail {
  readonly receipt: string | null;
  readonly to: string;
  readonly notice: string;
  readonly recipientRole: string;
  readonly messageId: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly state: "WAITING" | "SENT" | "FAILED";
  readonly tries: number;
}

export interface QaState {
  readonly now: string;
  readonly moved: boolean;
}

export interface QaKit {
  /** Begins anew with a world, at the world's time. */
  reset(world: string): Promise<QaState>;
  /** It is this instant from now on, e.g. 2026-12-10T09:00:00+09:00, and what falls due until then is done. */
  setClock(now: string): Promise<QaState>;
  /** So much later, and what falls due until then is done. */
  advanceClock(by: { days?: number; hours?: number; minutes?: number }): Promise<QaState>;
  releaseClock(): Promise<QaState>;
  /** Waits until all mails of now are handed over. */
  idle(): Promise<void>;
  /** The mails that were handed over, oldest first. */
  mails(about: { receipt?: string; notice?: string; to?: string }): Promise<QaMail[]>;
}

/** @param baseUrl of a portal with NSS_QA=1. Its functions throw with the answer where the kit does not answer 200 */
export function qaKit(baseUrl: string): QaKit {
  const answered = async (response: Response) => {
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${response.url}: ${response.status} ${text}`);
    return JSON.parse(text);
  };
  const post = async (act: string, body: unknown) =>
    answered(
      await fetch(`${baseUrl}/api/qa/${act}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    );
  return {
    reset: (world) => post("reset", { world }),
    setClock: (now) => post("clock", { now }),
    advanceClock: (advance) => post("clock", { advance }),
    releaseClock: () => post("clock", { release: true }),
    idle: () => post("idle", {}),
    mails: async (about) => answered(await fetch(`${baseUrl}/api/qa/mails?${new URLSearchParams(about)}`)),
  };
}
