import { readApplication } from "@/lib/data/applications";
import type { StaffActor } from "@/lib/domain/account/actor";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { approveApplication } from "@/lib/services/application/approve-application";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { queryApplication } from "@/lib/services/application/query-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import type { ServiceContext } from "@/lib/services/service-context";
import { aDraftForWebNaccs, type Wish } from "./filled-drafts";
import { must } from "./must";
import { type TestOffice, theStartDate } from "./offices";

// Applications that tests start from. Everything from the filing on is done by the services, as people would do it.

/** The receipt number of an application just filed: 受付. */
export async function aFiledApplication(office: TestOffice, context: ServiceContext, wish?: Wish): Promise<string> {
  const draftId = await aDraftForWebNaccs(office, context, wish);
  return must(await submitApplication(office.applicant, draftId, context)).receiptNumber;
}

/** An application as it stands now. */
export async function asItStands(receiptNumber: string, context: ServiceContext): Promise<ApplicationRecord> {
  const application = await readApplication({ kind: "system" }, receiptNumber, context.db);
  if (!application) throw new Error(`no application ${receiptNumber}`);
  return application;
}

/** What an act is aimed at: the application as it stands now. */
export async function target(receiptNumber: string, context: ServiceContext) {
  return { receiptNumber, seenVersion: (await asItStands(receiptNumber, context)).version };
}

/** 内容確認中 */
export async function anApplicationInReview(
  office: TestOffice,
  reviewer: StaffActor,
  context: ServiceContext,
  wish?: Wish,
): Promise<string> {
  const receiptNumber = await aFiledApplication(office, context, wish);
  must(await takeOnApplication(reviewer, await target(receiptNumber, context), context));
  return receiptNumber;
}

/** 確認事項あり */
export async function aQueriedApplication(
  office: TestOffice,
  reviewer: StaffActor,
  context: ServiceContext,
): Promise<string> {
  const receiptNumber = await anApplicationInReview(office, reviewer, context);
  const query = "証明書は何台分必要ですか。";
  must(await queryApplication(reviewer, { ...(await target(receiptNumber, context)), query }, context));
  return receiptNumber;
}

/** 審査終了, to start on 2026-12-10. */
export async function anApprovedApplication(
  office: TestOffice,
  reviewer: StaffActor,
  context: ServiceContext,
  wish?: Wish,
): Promise<string> {
  const receiptNumber = await anApplicationInReview(office, reviewer, context, wish);
  const approval = { ...(await target(receiptNumber, context)), startDate: theStartDate };
  must(await approveApplication(reviewer, approval, context));
  return receiptNumber;
}

/** 作業完了 */
export async function anApplicationWithCertificates(
  office: TestOffice,
  reviewer: StaffActor,
  context: ServiceContext,
  wish?: Wish,
): Promise<string> {
  const receiptNumber = await anApprovedApplication(office, reviewer, context, wish);
  must(await completeCertificates(reviewer, await target(receiptNumber, context), context));
  return receiptNumber;
}
