import type { ReturnedForm } from "@/components/review/returned-act";
import { staffActKeys, staffActs } from "@/components/review/staff-acts";
import type { StaffActor } from "@/lib/domain/account/actor";
import { paths } from "@/lib/domain/paths";
import type { ServiceContext } from "@/lib/services/service-context";
import { recallForm } from "@/lib/web/form-memory";

/** The form of an act on this application that came back, if the address speaks of one. */
export async function recallAct(
  actor: StaffActor,
  receiptNumber: string,
  form: string | string[] | undefined,
  context: ServiceContext,
): Promise<ReturnedForm | undefined> {
  const memory = await recallForm(actor, form, context);
  const act = staffActKeys.find((key) => memory?.action === paths.reviewAct(receiptNumber, staffActs[key].segment));
  return memory && act ? { act, cause: memory.cause, values: memory.values, problems: memory.problems } : undefined;
}
