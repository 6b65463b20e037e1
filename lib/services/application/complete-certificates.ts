import { generateAuthCode } from "../../adapters/key-ring";
import { insertWebCertificates, raiseContractVersion } from "../../data/contract-changes";
import { drawNumbers } from "../../data/counters";
import type { StaffActor } from "../../domain/account/actor";
import { certificateValidity } from "../../domain/calendar/certificate-validity";
import { contractOperations } from "../../domain/change/built-items";
import { terminalName, terminalSeries } from "../../domain/contract/logical-terminal";
import type { World } from "../world";
import { type ActTarget, performAct } from "./perform-act";

/** 証明書発行作業を完了する: terminal names and auth codes, one pair a PC (R17). */
export const completeCertificates = (actor: StaffActor, target: ActTarget, world: World) =>
  performAct(actor, "completeCertificates", target, world, async (application, tx) => {
    const { startDate } = application;
    if (!startDate) throw new Error(`approved application ${application.receiptNumber} has no start date`);
    const count = contractOperations(application.content.changes).reduce(
      (sum, operation) => sum + (operation.type === "addWebCertificates" ? operation.count : 0),
      0,
    );
    const first = await drawNumbers(tx, terminalSeries, count);
    const issuedAt = world.clock.now();
    const seal = (name: string, which: 1 | 2) => world.keys.seal(generateAuthCode(), authCodePurpose(name, which));
    const certificates = Array.from({ length: count }, (_, index) => {
      const name = terminalName(first + index);
      return { name, sealedAuthCode1: seal(name, 1), sealedAuthCode2: seal(name, 2) };
    });
    await raiseContractVersion(tx, application.officeId);
    await insertWebCertificates(tx, {
      officeId: application.officeId,
      applicationId: application.id,
      startDate,
      validThrough: certificateValidity(startDate).validThrough,
      issuedAt,
      certificates,
    });
    return {
      ok: true,
      change: { certificatesIssuedAt: issuedAt },
      happening: { act: "completeCertificates", count },
      audit: { terminals: certificates.map(({ name }) => name) },
    };
  });

/** What a terminal's sealed auth code is bound to. */
export const authCodePurpose = (terminal: string, which: 1 | 2): string => `auth-code/${terminal}/${which}`;
