import type { StaffActor } from "../../domain/account/actor";
import { problemsOf } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { completeCertificates } from "./complete-certificates";
import type { ActTarget } from "./perform-act";

/** What became of cases that were done together. */
export interface SeveralCompleted {
  /** Receipt numbers, in the order they were done. */
  readonly done: readonly string[];
  /** Those that could not be done, and why: mostly somebody else was first. */
  readonly refused: readonly { readonly receiptNumber: string; readonly sentence: string }[];
}

/** 端末・証明書発行作業を完了する for several cases, each in a transaction of its own: that one cannot be done keeps no other back. */
export async function completeSeveralCertificates(
  actor: StaffActor,
  targets: readonly ActTarget[],
  context: ServiceContext,
): Promise<SeveralCompleted> {
  const done: string[] = [];
  const refused: { receiptNumber: string; sentence: string }[] = [];
  for (const target of targets) {
    const { receiptNumber } = target;
    const outcome = await completeCertificates(actor, target, context);
    if (outcome.ok) done.push(receiptNumber);
    else {
      const sentence = problemsOf(outcome.problem)
        .map(({ message }) => message)
        .join("");
      refused.push({ receiptNumber, sentence });
    }
  }
  return { done, refused };
}
