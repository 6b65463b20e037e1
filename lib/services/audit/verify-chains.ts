import { logEvent } from "../../adapters/log-event";
import { findBrokenLink, readChainHead } from "../../data/audit-chain";
import { appendAudit } from "../../data/audit-log";
import type { Connection } from "../../data/database";
import type { StaffActor } from "../../domain/account/actor";
import { chains, factsOfChains, type VerifiedChain } from "../../domain/audit/verified-chain";
import type { ServiceContext } from "../service-context";

/** Verifies both chains link by link; a broken one is an error in the log, too. */
export async function verifyChains(db: Connection): Promise<VerifiedChain[]> {
  const verified: VerifiedChain[] = [];
  for (const chain of chains) {
    const head = await readChainHead(chain, db);
    const broken = await findBrokenLink(chain, db);
    logEvent(broken ? "error" : "info", broken ? "chain is broken" : "chain holds", { chain, ...head, broken });
    verified.push({ chain, ...head, ...(broken && { broken }) });
  }
  return verified;
}

/** 連鎖を検証する: the outcome is itself an entry of the audit log, which its page shows. */
export async function verifyChainsForStaff(actor: StaffActor, context: ServiceContext): Promise<void> {
  const detail = factsOfChains(await verifyChains(context.db));
  await context.db.$transaction((tx) =>
    appendAudit(tx, actor, { action: "verify-chains", subject: "", detail }, context.clock.now()),
  );
}
