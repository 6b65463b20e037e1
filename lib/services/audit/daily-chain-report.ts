import { randomUUID } from "node:crypto";
import { chainReportMail } from "../../../emails/chain-report";
import type { MailCarrier } from "../../adapters/smtp";
import { claimChainReport } from "../../data/audit-chain";
import { appendAudit } from "../../data/audit-log";
import { listAdministratorAddresses } from "../../data/password-links";
import { systemActor } from "../../domain/account/actor";
import { factsOfChains, type VerifiedChain } from "../../domain/audit/verified-chain";
import { type JapanDate, japanDateOf, startOfJapanDay } from "../../domain/calendar/japan-date";
import { paths } from "../../domain/paths";
import type { ServiceContext } from "../service-context";
import { verifyChains } from "./verify-chains";

/**
 * Verifies the chains at the worker's start and then once a day. Count and head of each go where the database's owner cannot
 * change them, so that an end that is cut off later is noticed: into the log and, of several workers by the first, into a mail
 * to the administrators.
 */
export class DailyChainReport {
  #toldOn: JapanDate | undefined;

  /** @param carrier takes the mails; without it, in a demo, there are none */
  async tell(context: ServiceContext, carrier?: MailCarrier): Promise<void> {
    const today = japanDateOf(context.clock.now());
    if (this.#toldOn === today) return;
    const verified = await verifyChains(context.db);
    this.#toldOn = today;
    if (carrier && (await isFirstToReport(today, verified, context))) await mail(today, verified, carrier, context);
  }
}

/** The report is itself an entry of the audit log, which tells other workers that it was made. */
function isFirstToReport(
  today: JapanDate,
  verified: readonly VerifiedChain[],
  context: ServiceContext,
): Promise<boolean> {
  return context.db.$transaction(async (tx) => {
    if (!(await claimChainReport(tx, startOfJapanDay(today)))) return false;
    const fact = { action: "report-chains", subject: today, detail: factsOfChains(verified) };
    await appendAudit(tx, systemActor, fact, context.clock.now());
    return true;
  });
}

async function mail(
  today: JapanDate,
  verified: readonly VerifiedChain[],
  carrier: MailCarrier,
  { db, clock, baseUrl }: ServiceContext,
): Promise<void> {
  const report = chainReportMail(today, verified, new URL(paths.adminAudit, baseUrl).href);
  for (const to of await listAdministratorAddresses(systemActor, db)) {
    const messageId = `<${randomUUID()}@${new URL(baseUrl).hostname}>`;
    await carrier.carry({ ...report, to, messageId, notice: "chainReport", receiptNumber: null, date: clock.now() });
  }
}
