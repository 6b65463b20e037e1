import { redirect } from "next/navigation";
import { findCorrection } from "@/lib/data/drafts";
import { paths } from "@/lib/domain/paths";
import { visitApplication } from "../visit-application";

/**
 * Where the mail and the menu lead while a question is open: to the step that it is about, in the correction that is under
 * way, otherwise to the question, from where 修正する opens one.
 */
export default async function CorrectionPage({ params }: { params: Promise<{ receipt: string }> }) {
  const { application, actor, context } = await visitApplication(params);
  const { id, queryStep, receiptNumber } = application;
  const draftId = queryStep ? await findCorrection(context.db, actor, id) : undefined;
  redirect(draftId && queryStep ? paths.step(draftId, queryStep) : `${paths.application(receiptNumber)}#question`);
}
