import { describe, expect, it } from "vitest";
import { terminalsOf } from "@/lib/domain/contract/contract";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { anApplicationWithCertificates, anApprovedApplication, asItStands, target } from "../../support/applications";
import { contractOf } from "../../support/contract-of";
import { lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);

describe("completing the certificate work (R17)", () => {
  it("names a terminal a PC, seals two codes each, and tells the system manager alone (R16)", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context);
    const application = await asItStands(receiptNumber, context);
    expect(application).toMatchObject({ status: "CERTIFICATES_ISSUED", certificatesIssuedAt: context.clock.now() });
    expect(application.issuedTerminals).toHaveLength(2);
    const rows = await context.db.certificate.findMany({
      where: { terminal: { issuedBy: { receiptNumber } } },
      include: { terminal: true },
    });
    const codes = rows.flatMap(({ terminal, sealedAuthCode1, sealedAuthCode2 }) => [
      context.keys.open(sealedAuthCode1 ?? "", `auth-code/${terminal.name}/1`),
      context.keys.open(sealedAuthCode2 ?? "", `auth-code/${terminal.name}/2`),
    ]);
    expect(new Set(codes).size).toBe(4);
    for (const code of codes) expect(code).toMatch(/^[A-HJ-NP-Z2-9]{6}$/);
    expect(application.issuedTerminals.map(({ validThrough }) => validThrough)).toEqual(["2027-12-09", "2027-12-09"]);
    const mails = await context.db.mail.findMany({
      where: { notice: "certificatesIssued", application: { receiptNumber } },
    });
    expect(mails.map(({ recipient }) => recipient)).toEqual([office.managerEmail]);
    expect(codes.some((code) => mails.some(({ text, html }) => (text + html).includes(code)))).toBe(false);
  });

  it("pressed again, or by five at once, does nothing more", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context);
    const seen = await target(receiptNumber, context);
    const outcomes = await Promise.all([1, 2, 3, 4, 5].map(() => completeCertificates(reviewer, seen, context)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await completeCertificates(reviewer, await target(receiptNumber, context), context)).toMatchObject({
      ok: false,
    });
    expect(terminalsOf(await contractOf(office, context), "WEB_NACCS")).toHaveLength(2);
    expect(
      await context.db.mail.count({ where: { notice: "certificatesIssued", application: { receiptNumber } } }),
    ).toBe(1);
  });

  it("is not there where no certificates were asked for", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context, lineIds(1));
    expect(await completeCertificates(reviewer, await target(receiptNumber, context), context)).toMatchObject({
      ok: false,
      problem: { kind: "overtaken" },
    });
  });

  it("of ten applications at once never names a terminal twice", async () => {
    const offices = await Promise.all(Array.from({ length: 10 }, () => anOffice(context)));
    const approved: string[] = [];
    for (const office of offices) approved.push(await anApprovedApplication(office, reviewer, context));
    const outcomes = await Promise.all(
      approved.map(async (receiptNumber) =>
        completeCertificates(reviewer, await target(receiptNumber, context), context),
      ),
    );
    for (const outcome of outcomes) must(outcome);
    const names = (await context.db.logicalTerminal.findMany()).map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
