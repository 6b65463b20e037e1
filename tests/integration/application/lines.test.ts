import { describe, expect, it } from "vitest";
import { overwriteDraftStep } from "@/lib/data/drafts";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { approveApplication } from "@/lib/services/application/approve-application";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { queryApplication } from "@/lib/services/application/query-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { attachFile } from "@/lib/services/draft/attach-file";
import { readDraft } from "@/lib/services/draft/read-draft";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { asItStands, target } from "../../support/applications";
import { aPdf } from "../../support/attachments";
import { contractOf } from "../../support/contract-of";
import { aDraftForWebNaccs } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice, type TestOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-02T09:00:00+09:00" });
const reviewer = await aReviewer(context);

const aLine = {
  kind: "DEDICATED_3",
  postalCode: "1350064",
  prefecture: "東京都",
  city: "江東区青海２－４－６",
  building: "",
  contactName: "通関　花子",
  contactPhone: "0355001101",
  maintenance: "ALWAYS",
  options: ["REDUNDANT"],
  workDate: "20261204",
  ownSystem: "yes",
};

/** A draft that adds two lines at one place, one of them with two PCs and a picture of the office's systems. */
async function aDraftOfLines(office: TestOffice) {
  const others = { lines: {}, lineTerminals: { line: "新規1", pc: "2", printer: "" } };
  const draftId = await aDraftForWebNaccs(office, context, { others });
  const file = {
    name: "構成図.pdf",
    bytes: (async function* () {
      yield aPdf();
    })(),
  };
  const diagram = await attachFile(office.applicant, draftId, file, context);
  await context.db.$transaction(async (tx) => {
    for (const code of ["new-1", "new-2"]) {
      const step = { draftId, key: `lines/${code}`, values: { ...aLine, diagram } };
      await overwriteDraftStep(tx, step, context.clock.now());
    }
  });
  return { draftId, diagram };
}

async function anApprovalOfLines(office: TestOffice) {
  const { draftId, diagram } = await aDraftOfLines(office);
  const { receiptNumber } = must(await submitApplication(office.applicant, draftId, context));
  must(await takeOnApplication(reviewer, await target(receiptNumber, context), context));
  const approval = { ...(await target(receiptNumber, context)), startDate: theStartDate };
  must(await approveApplication(reviewer, approval, context));
  return { receiptNumber, diagram };
}

describe("lines", () => {
  it("get their numbers at approval, and their terminals hang on them once the certificate work is done", async () => {
    const office = await anOffice(context);
    const { receiptNumber } = await anApprovalOfLines(office);
    const numbers = (await contractOf(office, context)).lines.map(({ number }) => number);
    expect(numbers).toEqual([expect.stringMatching(/^L\d{5}$/), expect.stringMatching(/^L\d{5}$/)]);
    must(await completeCertificates(reviewer, await target(receiptNumber, context), context));
    const { lines, terminals } = await contractOf(office, context, theStartDate);
    expect(lines.map(({ kind, startDate }) => [kind, startDate])).toEqual([
      ["DEDICATED_3", theStartDate],
      ["DEDICATED_3", theStartDate],
    ]);
    expect(terminals.map(({ kind, line }) => [kind, line])).toEqual([
      ["LINE_PC", numbers[0]],
      ["LINE_PC", numbers[0]],
    ]);
    expect((await contractOf(office, context, japanDate("2026-12-09"))).lines).toEqual([]);
    const mails = await context.db.mail.findMany({ where: { application: { receiptNumber } } });
    expect(mails.map(({ notice }) => notice)).toContain("terminalsIssued");
    expect(mails.map(({ notice }) => notice)).not.toContain("certificatesIssued");
    expect(mails.find(({ notice }) => notice === "receipt")?.text).toContain("SHA-256");
  });

  it("keep what goes along with them", async () => {
    const office = await anOffice(context);
    const { receiptNumber } = await anApprovalOfLines(office);
    const { id } = await asItStands(receiptNumber, context);
    expect(await context.db.attachment.count({ where: { applicationId: id } })).toBe(1);
  });

  it("start a correction with the file that was filed", async () => {
    const office = await anOffice(context);
    const { draftId } = await aDraftOfLines(office);
    const { receiptNumber } = must(await submitApplication(office.applicant, draftId, context));
    must(await takeOnApplication(reviewer, await target(receiptNumber, context), context));
    must(await queryApplication(reviewer, { ...(await target(receiptNumber, context)), query: "台数は？" }, context));
    const correction = must(await startCorrection(office.applicant, receiptNumber, context));
    const view = await readDraft(office.applicant, correction.draftId, context);
    expect(view?.reading.problems).toEqual([]);
    must(await submitApplication(office.applicant, correction.draftId, context));
  });
});
