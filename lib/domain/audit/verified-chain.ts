/** The two chains: who did or read what, and what happened to applications. */
export const chains = ["audit", "events"] as const;
export type Chain = (typeof chains)[number];

/** How long a chain is, and the hash of its last entry: noted elsewhere, they tell when its end was cut off. */
export interface ChainHead {
  readonly entries: number;
  readonly head: string;
}

export interface VerifiedChain extends ChainHead {
  readonly chain: Chain;
  /** The number of the first entry that does not fit. */
  readonly broken?: string;
}

const names: Record<Chain, string> = { audit: "監査ログ", events: "申込履歴" };

export const chainName = (chain: Chain): string => names[chain];

/** The outcome of a verification as the facts of an audit entry. */
export const factsOfChains = (verified: readonly VerifiedChain[]): Record<string, string | number> =>
  Object.fromEntries(
    verified.flatMap(({ chain, entries, head, broken = "" }) => [
      [`${chain}Entries`, entries],
      [`${chain}Head`, head],
      [`${chain}Broken`, broken],
    ]),
  );

/** And back again. */
export function chainsOfFacts(detail: unknown): VerifiedChain[] {
  const facts = detail as Readonly<Record<string, string | number>>;
  return chains.map((chain) => ({
    chain,
    entries: Number(facts[`${chain}Entries`]),
    head: String(facts[`${chain}Head`]),
    ...(facts[`${chain}Broken`] && { broken: String(facts[`${chain}Broken`]) }),
  }));
}
