import { describe, expect, it } from "vitest";
import { listCertificateWork } from "@/lib/data/certificate-work";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { changeStartDate } from "@/lib/services/application/change-start-date";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { readIdNotice } from "@/lib/services/application/read-id-notice";
import { revealSecrets } from "@/lib/services/application/reveal-secrets";
import { anApplicationWithCertificates, anApprovedApplication, asItStands, target } from "../../support/applications";
import { contractOf } from "../../support/contract-of";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);

/** Two netNACCS terminals and one for netAPI, with one webNACCS certificate beside. */
const terminals = { certificates: 1, others: { netNaccsTerminals: { netNaccs: "2", netApi: "1" } } };
const kindsAndNames = (list: readonly { kind: string; name: string }[]) => list.map(({ kind }) => kind);

describe("issuing terminals", () => {
  it("waits on the list of the certificate work with its numbers, kind by kind", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApprovedApplication(office, reviewer, context, terminals);
    const listed = (await listCertificateWork(reviewer, context.db)).find((one) => one.receiptNumber === receiptNumber);
    expect(listed?.terminalsOrdered).toEqual({ NET_NACCS: 2, NET_API: 1, WEB_NACCS: 1 });
    expect((await contractOf(office, context)).orderedTerminals).toHaveLength(4);
  });

  it("names each, seals its access key and auth codes, and shows them after 表示する alone (R15)", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context, terminals);
    const contract = await contractOf(office, context);
    expect(contract.orderedTerminals).toEqual([]);
    expect(kindsAndNames(contract.terminals)).toEqual(["NET_NACCS", "NET_NACCS", "NET_API", "WEB_NACCS"]);
    for (const { accessKey, certificateValidThrough } of contract.terminals) {
      expect([accessKey, certificateValidThrough]).toEqual([null, "2027-12-09"]);
    }
    const hidden = await readIdNotice(office.manager, receiptNumber, context);
    expect(hidden?.terminals.map(({ accessKey, authCodes }) => [accessKey, authCodes])).toEqual(
      Array.from({ length: 4 }, () => [null, null]),
    );
    must(await revealSecrets(office.manager, receiptNumber, context));
    const shown = (await readIdNotice(office.manager, receiptNumber, context))?.terminals ?? [];
    for (const { kind, accessKey, authCodes } of shown) {
      expect(authCodes).toEqual([expect.stringMatching(/^[A-HJ-NP-Z2-9]{6}$/), expect.stringMatching(/^\w{6}$/)]);
      if (kind === "WEB_NACCS") expect(accessKey).toBeNull();
      else expect(accessKey).toMatch(/^[A-HJ-NP-Z2-9]{8}$/);
    }
    const [mail] = await context.db.mail.findMany({
      where: { notice: "certificatesIssued", application: { receiptNumber } },
    });
    expect(mail?.text.replaceAll("\n", "")).toContain(
      "netNACCSの論理端末2台、netAPIの論理端末1台、webNACCSのデジタル証明書1個",
    );
    for (const { accessKey } of shown) if (accessKey) expect(mail?.text).not.toContain(accessKey);
  });

  it("keeps names and keys where the start date moves, with the validity of the new day", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context, terminals);
    const before = await contractOf(office, context);
    const startDate = japanDate("2026-12-15");
    const exception = { reason: "お客様のご都合のため。", date: startDate };
    must(
      await changeStartDate(
        reviewer,
        { ...(await target(receiptNumber, context)), startDate, exception, message: "" },
        context,
      ),
    );
    const after = await contractOf(office, context);
    expect(after.terminals.map(({ name }) => name)).toEqual(before.terminals.map(({ name }) => name));
    expect(after.terminals.map(({ startDate: day }) => day)).toEqual(before.terminals.map(() => startDate));
  });

  it("forgets access keys and auth codes where the approval becomes invalid (R9)", async () => {
    const office = await anOffice(context);
    const receiptNumber = await anApplicationWithCertificates(office, reviewer, context, terminals);
    must(await invalidateApplication(reviewer, { ...(await target(receiptNumber, context)), reason: "誤り" }, context));
    expect((await asItStands(receiptNumber, context)).status).toBe("INVALIDATED");
    expect((await contractOf(office, context)).terminals).toEqual([]);
    const rows = await context.db.logicalTerminal.findMany({
      where: { issuedBy: { receiptNumber } },
      include: { certificate: true },
    });
    expect(rows).toHaveLength(4);
    for (const { sealedAccessKey, certificate } of rows) {
      expect([sealedAccessKey, certificate?.sealedAuthCode1, certificate?.sealedAuthCode2]).toEqual([null, null, null]);
    }
  });
});
