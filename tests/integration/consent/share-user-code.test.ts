import { expect, it } from "vitest";
import { readContract } from "@/lib/data/contract-ledger";
import { systemActor } from "@/lib/domain/account/actor";
import { addDays } from "@/lib/domain/calendar/japan-date";
import { approveApplication } from "@/lib/services/application/approve-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import { answerConsent } from "@/lib/services/consent/answer-consent";
import { readDraft } from "@/lib/services/draft/read-draft";
import { target } from "../../support/applications";
import { consentsOf } from "../../support/asked-consents";
import { aDraftForWebNaccs } from "../../support/filled-drafts";
import { mailsOf } from "../../support/mails-of";
import { must } from "../../support/must";
import { anOffice, aUserCode, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { aSisterOffice } from "../../support/sister-office";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const office = await anOffice(context);
const sister = await aSisterOffice(office, context);
const stranger = await anOffice(context);
const reviewer = await aReviewer(context);
const sisterCode = `2A${office.officeCode.slice(0, 3)}`;
const code = { officeId: sister.officeId, code: sisterCode, system: "SEA", userIds: 1 } as const;
await aUserCode(context, { ...code, industries: ["SHIP_AGENT"] });

const draftOf = (userCodeSharing: Record<string, string>) =>
  aDraftForWebNaccs(office, context, { others: { userCodeSharing } });
const contractOf = (officeId: string, day: typeof theStartDate) => readContract(systemActor, officeId, day, context.db);

it("goes from the form by way of the other manager's consent to both contracts on the start date", async () => {
  const draftId = await draftOf({ office: sister.officeCode, userCodes: sisterCode.toLowerCase() });
  const { receiptNumber } = must(await submitApplication(office.applicant, draftId, context));
  const { [sister.officeCode]: consent } = await consentsOf(receiptNumber, context);
  expect(consent?.asked).toMatchObject({ from: theStartDate, matters: [{ title: "利用者コードの共有" }] });
  expect((await mailsOf(receiptNumber, "consentRequest", context)).text).toContain(`/consents/${consent?.id}`);
  must(await takeOnApplication(reviewer, await target(receiptNumber, context), context));
  const yes = { consentId: consent?.id ?? "", answer: "AGREED", reason: "" } as const;
  must(await answerConsent(sister.manager, yes, context));
  const approval = { ...(await target(receiptNumber, context)), startDate: theStartDate };
  must(await approveApplication(reviewer, approval, context));

  const [own, theirs] = [
    await contractOf(office.officeId, theStartDate),
    await contractOf(sister.officeId, theStartDate),
  ];
  expect(own?.sharedUserCodes).toEqual([{ code: sisterCode, owner: sister.officeCode, startDate: theStartDate }]);
  const shared = theirs?.userCodes.find((each) => each.code === sisterCode);
  expect(shared?.sharedWithOffices).toEqual([office.officeCode]);
  const before = await contractOf(office.officeId, addDays(theStartDate, -1));
  expect(before?.sharedUserCodes).toEqual([]);
});

it.each([
  ["the own office", office.officeCode, "9ZZZZ", "この申込を行う事業所です"],
  ["no office", "ZZZ999", "9ZZZZ", "事業所はありません"],
  ["another company's office", stranger.officeCode, stranger.userCode, "別の企業の事業所です"],
  ["a code that the office has not", sister.officeCode, office.userCode, "契約にありません"],
])("cannot be filed for %s, and says why", async (_, officeCode, userCodes, words) => {
  const draftId = await draftOf({ office: officeCode, userCodes });
  expect(await submitApplication(office.applicant, draftId, context)).toMatchObject({
    problem: { kind: "incomplete" },
  });
  const view = await readDraft(office.applicant, draftId, context);
  expect(view?.reading.problems.map(({ message }) => message).join()).toContain(words);
});
