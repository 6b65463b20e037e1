/** What the command line asks for. */
export interface Options {
  /** Rounds of each comparison; each round asks both sides. */
  readonly rounds: number;
  /** Requests a round, a side and a number of connections. */
  readonly requests: number;
  /** Applications in the small and in the large database. */
  readonly small: number;
  readonly large: number;
  /** Mails that are sent in a minute's pace, and at once. */
  readonly mails: number;
  /** Fail where an aim is missed. */
  readonly check: boolean;
  /** Print the statements of each page, shortened. */
  readonly statements: boolean;
  /** Sections to run; empty for all. */
  readonly only: readonly string[];
}

/** @throws naming an argument that is not known */
export function readOptions(args: readonly string[]): Options {
  const known = ["--million", "--check", "--quick", "--print-statements"];
  const unknown = args.find((arg) => !known.includes(arg) && !arg.startsWith("--only="));
  if (unknown) throw new Error(`${unknown} is not known; there are ${known.join(", ")} and --only=section,section`);
  const quick = args.includes("--quick");
  const only = args.find((arg) => arg.startsWith("--only="))?.slice("--only=".length);
  return {
    rounds: quick ? 2 : 7,
    requests: quick ? 20 : 200,
    small: 10_000,
    large: args.includes("--million") ? 1_000_000 : 100_000,
    mails: quick ? 100 : 1000,
    check: args.includes("--check"),
    statements: args.includes("--print-statements"),
    only: only ? only.split(",") : [],
  };
}
