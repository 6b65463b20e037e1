import type { Actor } from "../account/actor";
import { isUnderReview } from "./staff-work";
import type { ApplicationStatus } from "./status";

/**
 * R22: which of the Center's staff are told of an act on an application under review: those whose case it was or becomes, except
 * the one who acted.
 * @param assigneeIds before the act and after it
 */
export const staffToTell = (
  actor: Actor,
  statusBefore: ApplicationStatus,
  assigneeIds: readonly (string | null)[],
): string[] =>
  isUnderReview(statusBefore)
    ? [...new Set(assigneeIds)].flatMap((id) =>
        id === null || (actor.kind !== "system" && id === actor.accountId) ? [] : [id],
      )
    : [];
