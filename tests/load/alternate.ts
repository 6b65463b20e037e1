import { closedLoop, type Target } from "./closed-loop";
import { median } from "./figures";
import type { Options } from "./options";

/** One side of a comparison. */
export interface Side {
  readonly target: Target;
  /** CPU milliseconds that what is measured has used so far. */
  readonly cpuTime: () => number;
}

/** Medians over the rounds, in milliseconds a request. */
export interface Measured {
  readonly cpu: number;
  /** The middle request of a round. */
  readonly latency: number;
}

/**
 * Measures both sides in turn, round by round, so that a noisy moment falls on both; who begins alternates.
 * The ratios are medians of each round's own ratio of the first side to the second.
 */
export async function alternate(
  sides: readonly [Side, Side],
  connections: number,
  { rounds, requests }: Pick<Options, "rounds" | "requests">,
): Promise<{ readonly sides: readonly [Measured, Measured]; readonly ratio: Measured }> {
  for (const { target } of sides) await closedLoop(target, connections, requests);
  const measured: [Measured[], Measured[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    for (const index of round % 2 === 0 ? ([0, 1] as const) : ([1, 0] as const)) {
      measured[index].push(await oneRound(sides[index], connections, requests));
    }
  }
  const [first, second] = measured;
  const ratios = first.map((one, round) => {
    const other = second[round] ?? one;
    return { cpu: one.cpu / other.cpu, latency: one.latency / other.latency };
  });
  return { sides: [medians(first), medians(second)], ratio: medians(ratios) };
}

async function oneRound({ cpuTime, target }: Side, connections: number, requests: number): Promise<Measured> {
  const before = cpuTime();
  const times = await closedLoop(target, connections, requests);
  return { cpu: (cpuTime() - before) / requests, latency: median(times) };
}

const medians = (all: readonly Measured[]): Measured => ({
  cpu: median(all.map(({ cpu }) => cpu)),
  latency: median(all.map(({ latency }) => latency)),
});
