import { generateAccessKey, generateAuthCode } from "../../adapters/key-ring";
import { appendEntries, lockContracts } from "../../data/contract-ledger";
import { drawNumbers } from "../../data/counters";
import { insertTerminals, type TerminalToInsert } from "../../data/issued-numbers";
import type { StaffActor } from "../../domain/account/actor";
import { certificateValidity } from "../../domain/calendar/certificate-validity";
import { ordersBetween } from "../../domain/change/terminal-rows";
import { terminalName, terminalSeries } from "../../domain/contract/logical-terminal";
import { bearsAccessKey, bearsCertificate, countByKind, type TerminalKind } from "../../domain/contract/terminal-kind";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/**
 * 発行作業を完了する: the names of the ordered terminals and certificates, with auth codes where there is a certificate to fetch, one
 * pair a terminal or PC (R17), and with access keys for package software.
 */
export const completeCertificates = (actor: StaffActor, target: ActTarget, context: ServiceContext) =>
  performAct(actor, "completeCertificates", target, context, async (application, tx) => {
    const { id: applicationId, officeId, startDate, contractBefore, contractAfter } = application;
    if (!startDate) throw new Error(`approved application ${application.receiptNumber} has no start date`);
    await lockContracts(tx, [officeId]);
    const orders = ordersBetween(contractBefore, contractAfter);
    const first = await drawNumbers(tx, terminalSeries, orders.length);
    const issuedAt = context.clock.now();
    const named = orders.map((order, index) => ({ ...order, name: terminalName(first + index) }));
    await insertTerminals(tx, {
      officeId,
      applicationId,
      issuedAt,
      terminals: named.map((each) => sealed(each, context)),
    });
    const { validThrough } = certificateValidity(startDate);
    const terminals = named.map((each) => ({
      ...each,
      accessKey: null,
      certificateValidThrough: bearsCertificate(each.kind) ? validThrough : null,
    }));
    const operation = { type: "issueTerminals", ordered: orders.length, terminals } as const;
    await appendEntries(tx, [{ scope: { officeId }, startDate, operation, applicationId }], issuedAt);
    return {
      ok: true,
      change: { certificatesIssuedAt: issuedAt },
      performed: { act: "completeCertificates", count: orders.length, issued: countByKind(orders) },
      audit: { terminals: named.map(({ name }) => name) },
    };
  });

/** A terminal with the secrets that its kind has. */
function sealed(
  { name, kind }: { readonly name: string; readonly kind: TerminalKind },
  { keys }: ServiceContext,
): TerminalToInsert {
  const code = (which: 1 | 2) => keys.seal(generateAuthCode(), authCodePurpose(name, which));
  return {
    name,
    sealedAccessKey: bearsAccessKey(kind) ? keys.seal(generateAccessKey(), accessKeyPurpose(name)) : null,
    certificate: bearsCertificate(kind) ? { sealedAuthCode1: code(1), sealedAuthCode2: code(2) } : null,
  };
}

/** What a terminal's sealed auth code is bound to. */
export const authCodePurpose = (terminal: string, which: 1 | 2): string => `auth-code/${terminal}/${which}`;

/** What a terminal's sealed access key is bound to. */
export const accessKeyPurpose = (terminal: string): string => `access-key/${terminal}`;
