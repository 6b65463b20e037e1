import { generateAuthCode } from "../../adapters/key-ring";
import { appendEntries, lockContract } from "../../data/contract-ledger";
import { drawNumbers } from "../../data/counters";
import { insertCertificates } from "../../data/issued-numbers";
import type { StaffActor } from "../../domain/account/actor";
import { certificateValidity } from "../../domain/calendar/certificate-validity";
import { terminalName, terminalSeries } from "../../domain/contract/logical-terminal";
import type { ServiceContext } from "../service-context";
import { type ActTarget, performAct } from "./perform-act";

/** 証明書発行作業を完了する: terminal names and auth codes, one pair a PC (R17). */
export const completeCertificates = (actor: StaffActor, target: ActTarget, context: ServiceContext) =>
  performAct(actor, "completeCertificates", target, context, async (application, tx) => {
    const { id: applicationId, officeId, startDate, certificatesOrdered: count } = application;
    if (!startDate) throw new Error(`approved application ${application.receiptNumber} has no start date`);
    await lockContract(tx, officeId);
    const first = await drawNumbers(tx, terminalSeries, count);
    const issuedAt = context.clock.now();
    const seal = (name: string, which: 1 | 2) => context.keys.seal(generateAuthCode(), authCodePurpose(name, which));
    const certificates = Array.from({ length: count }, (_, index) => {
      const name = terminalName(first + index);
      return { name, sealedAuthCode1: seal(name, 1), sealedAuthCode2: seal(name, 2) };
    });
    await insertCertificates(tx, { officeId, applicationId, issuedAt, certificates });
    const certificateValidThrough = certificateValidity(startDate).validThrough;
    const terminals = certificates.map(({ name }) => ({
      name,
      kind: "WEB_NACCS" as const,
      accessKey: null,
      certificateValidThrough,
    }));
    const operation = { type: "issueTerminals", ordered: count, terminals } as const;
    await appendEntries(tx, [{ scope: { officeId }, startDate, operation, applicationId }], issuedAt);
    return {
      ok: true,
      change: { certificatesIssuedAt: issuedAt },
      performed: { act: "completeCertificates", count },
      audit: { terminals: certificates.map(({ name }) => name) },
    };
  });

/** What a terminal's sealed auth code is bound to. */
export const authCodePurpose = (terminal: string, which: 1 | 2): string => `auth-code/${terminal}/${which}`;
