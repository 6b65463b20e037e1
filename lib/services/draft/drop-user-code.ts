import type { CustomerActor } from "../../domain/account/actor";
import { appliedKey, editingKey } from "../../domain/change/user-code-form";
import type { Outcome } from "../../domain/outcome";
import type { ServiceContext } from "../service-context";
import { dropDraftSteps } from "./drop-draft-steps";

interface UserCodeToDrop {
  readonly draftId: string;
  readonly userCode: string;
  /** The version of the change that the page showed. */
  readonly seenVersion: number;
}

/** 取消: takes a UserCode's change out of the application again, with what was being typed on its page. */
export const dropUserCode = (
  actor: CustomerActor,
  { draftId, userCode, seenVersion }: UserCodeToDrop,
  context: ServiceContext,
): Promise<Outcome> =>
  dropDraftSteps(actor, { draftId, key: appliedKey(userCode), beside: [editingKey(userCode)], seenVersion }, context);
