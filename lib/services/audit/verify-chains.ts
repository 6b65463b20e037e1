import { logEvent } from "../../adapters/log-event";
import { type Chain, type ChainHead, chains, findBrokenLink, readChainHead } from "../../data/audit-chain";
import { appendAudit } from "../../data/audit-log";
import type { Connection } from "../../data/database";
import type { StaffActor } from "../../domain/account/actor";
import type { ServiceContext } from "../service-context";

export interface VerifiedChain extends ChainHead {
  readonly chain: Chain;
  /** The number of the first entry that does not fit. */
  readonly broken?: string;
}

/** Verifies both chains link by link; a broken one is an error in the log, too. */
export async function verifyChains(db: Connection): Promise<VerifiedChain[]> {
  return Promise.all(
    chains.map(async (chain) => {
      const head = await readChainHead(chain, db);
      const broken = await findBrokenLink(chain, db);
      logEvent(broken ? "error" : "info", broken ? "chain is broken" : "chain holds", { chain, ...head, broken });
      return { chain, ...head, ...(broken && { broken }) };
    }),
  );
}

/** 連鎖を検証する: the outcome is itself an entry of the audit log, which its page shows. */
export async function verifyChainsForStaff(actor: StaffActor, context: ServiceContext): Promise<void> {
  const verified = await verifyChains(context.db);
  const detail = Object.fromEntries(
    verified.flatMap(({ chain, entries, head, broken = "" }) => [
      [`${chain}Entries`, entries],
      [`${chain}Head`, head],
      [`${chain}Broken`, broken],
    ]),
  );
  await context.db.$transaction((tx) =>
    appendAudit(tx, actor, { action: "verify-chains", subject: "", detail }, context.clock.now()),
  );
}
