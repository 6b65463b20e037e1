import { readHistory } from "@/lib/data/application-events";
import type { StaffActor } from "@/lib/domain/account/actor";
import type { ServiceContext } from "@/lib/services/service-context";

/** The receipt number that the address names as just completed, where its certificate work was the last that happened to it. */
export async function wasCompleted(
  actor: StaffActor,
  receiptNumber: string | string[] | undefined,
  context: ServiceContext,
): Promise<string | undefined> {
  if (typeof receiptNumber !== "string") return undefined;
  const last = (await readHistory(actor, receiptNumber.slice(0, 20), context.db)).at(-1);
  return last?.performed.act === "completeCertificates" ? receiptNumber : undefined;
}
