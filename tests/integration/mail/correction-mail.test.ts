import { expect, it } from "vitest";
import { submitApplication } from "@/lib/services/application/submit-application";
import { saveDraftStep } from "@/lib/services/draft/save-draft-step";
import { startCorrection } from "@/lib/services/draft/start-correction";
import { aQueriedApplication } from "../../support/applications";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const reviewer = await aReviewer(context);

it("tells of a correction that it is one, and what is applied for now", async () => {
  const receiptNumber = await aQueriedApplication(office, reviewer, context);
  context.clock.moveTo("2026-11-25T09:00:00+09:00");
  const { draftId } = must(await startCorrection(office.applicant, receiptNumber, context));
  const values = { add: "3", end: [] };
  must(await saveDraftStep(office.applicant, { draftId, key: "webCertificates", seenVersion: 1, values }, context));
  must(await submitApplication(office.applicant, draftId, context));
  const mails = await context.db.mail.findMany({
    where: { notice: "receipt", recipientRole: "applicant", application: { receiptNumber } },
    orderBy: { createdAt: "asc" },
  });
  const [filed, corrected] = mails.map(({ text }) => text);
  expect(filed).toContain("利用申込の受付が完了しました。");
  expect(filed).not.toContain("デジタル証明書数 3");
  expect(corrected).toContain("修正した申込の受付が完了しました。");
  expect(corrected).toContain("デジタル証明書数 3");
});
