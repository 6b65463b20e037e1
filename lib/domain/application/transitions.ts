import type { ActorKind } from "../account/actor";
import type { ApplicationStatus } from "./status";

/** What can be done to an application after it was filed. */
export const applicationActs = [
  "takeOn",
  "takeOver",
  "handOver",
  "release",
  "query",
  "addToQuery",
  "remind",
  "takeBackQuery",
  "answer",
  "correct",
  "closeUnanswered",
  "withdraw",
  "withdrawForCustomer",
  "approve",
  "reject",
  "completeCertificates",
  "changeStartDate",
  "startUse",
  "invalidate",
  "agree",
  "decline",
  "remindConsent",
  "sendDebitForm",
  "receiveDebitForm",
  "startDirectDebit",
] as const;
export type ApplicationAct = (typeof applicationActs)[number];

/** Who acts: the kind of actor, or the office that is asked for its consent, which is not the application's own. */
export type Party = ActorKind | "askedOffice";

interface Transition {
  readonly act: ApplicationAct;
  readonly by: readonly Party[];
  readonly from: readonly ApplicationStatus[];
  readonly to: ApplicationStatus;
  /** Only for applications that did, or did not, ask for terminals or certificates. */
  readonly terminals?: "asked" | "notAsked";
  /** Only for cases that nobody reviews, that the actor reviews, or that somebody else does. */
  readonly assigned?: readonly Assigned[];
}

/** Whose case it is, as the actor sees it. */
export type Assigned = "nobody" | "me" | "other";

/** An act that leaves an application where it is, from any of these statuses. */
const inPlace = (act: ApplicationAct, by: Party, statuses: readonly ApplicationStatus[]): Transition[] =>
  statuses.map((status) => ({ act, by: [by], from: [status], to: status }));

const underReview = ["RECEIVED", "IN_REVIEW", "QUERIED"] as const;

/** R2, the one table: buttons are drawn from it, services are guarded by it, the tests walk it. */
export const transitions: readonly Transition[] = [
  { act: "takeOn", by: ["staff"], from: ["RECEIVED"], to: "IN_REVIEW", assigned: ["nobody", "me"] },
  { act: "takeOver", by: ["staff"], from: ["RECEIVED", "IN_REVIEW"], to: "IN_REVIEW", assigned: ["other"] },
  { act: "takeOver", by: ["staff"], from: ["QUERIED"], to: "QUERIED", assigned: ["other"] },
  { act: "handOver", by: ["staff"], from: ["RECEIVED"], to: "RECEIVED" },
  { act: "handOver", by: ["staff"], from: ["IN_REVIEW"], to: "IN_REVIEW" },
  { act: "handOver", by: ["staff"], from: ["QUERIED"], to: "QUERIED" },
  { act: "release", by: ["staff"], from: ["RECEIVED", "IN_REVIEW"], to: "RECEIVED", assigned: ["me", "other"] },
  { act: "release", by: ["staff"], from: ["QUERIED"], to: "QUERIED", assigned: ["me", "other"] },
  { act: "query", by: ["staff"], from: ["IN_REVIEW"], to: "QUERIED" },
  { act: "addToQuery", by: ["staff"], from: ["QUERIED"], to: "QUERIED" },
  { act: "remind", by: ["staff", "system"], from: ["QUERIED"], to: "QUERIED" },
  { act: "takeBackQuery", by: ["staff"], from: ["QUERIED"], to: "IN_REVIEW" },
  { act: "answer", by: ["customer"], from: ["QUERIED"], to: "RECEIVED" },
  { act: "correct", by: ["customer"], from: ["QUERIED"], to: "RECEIVED" },
  // 取下げ is the office's own will. An end for want of an answer is the Center's, with a reason: 不承認.
  { act: "closeUnanswered", by: ["staff"], from: ["QUERIED"], to: "REJECTED" },
  { act: "withdraw", by: ["customer"], from: underReview, to: "WITHDRAWN" },
  { act: "withdrawForCustomer", by: ["staff"], from: underReview, to: "WITHDRAWN" },
  { act: "approve", by: ["staff"], from: ["IN_REVIEW"], to: "APPROVED" },
  { act: "reject", by: ["staff"], from: ["IN_REVIEW"], to: "REJECTED" },
  { act: "completeCertificates", by: ["staff"], from: ["APPROVED"], to: "CERTIFICATES_ISSUED", terminals: "asked" },
  { act: "changeStartDate", by: ["staff"], from: ["APPROVED"], to: "APPROVED" },
  { act: "changeStartDate", by: ["staff"], from: ["CERTIFICATES_ISSUED"], to: "CERTIFICATES_ISSUED" },
  { act: "startUse", by: ["system"], from: ["APPROVED"], to: "IN_USE", terminals: "notAsked" },
  { act: "startUse", by: ["system"], from: ["CERTIFICATES_ISSUED"], to: "IN_USE", terminals: "asked" },
  { act: "invalidate", by: ["staff", "system"], from: ["APPROVED", "CERTIFICATES_ISSUED"], to: "INVALIDATED" },
  ...inPlace("agree", "askedOffice", underReview),
  ...inPlace("decline", "askedOffice", underReview),
  ...inPlace("remindConsent", "system", underReview),
  // Steps of a procedure leave the application as it is: procedure.ts says which comes next.
  ...(["APPROVED", "CERTIFICATES_ISSUED", "IN_USE"] as const).flatMap((status) =>
    (["sendDebitForm", "receiveDebitForm"] as const).map((act) => ({
      act,
      by: ["staff"] as const,
      from: [status],
      to: status,
    })),
  ),
  { act: "startDirectDebit", by: ["staff"], from: ["IN_USE"], to: "IN_USE" },
];

export interface Standing {
  readonly status: ApplicationStatus;
  /** Whether it asks for terminals or certificates: then the certificate work comes before its use. */
  readonly asksForTerminals: boolean;
  /** Left out where no matter whose case it is: then every act counts that is open to one or the other. */
  readonly assigned?: Assigned;
}

/** The status an act leads to, or undefined where this kind of actor may not do it now. */
export function statusAfter(act: ApplicationAct, by: Party, standing: Standing): ApplicationStatus | undefined {
  return transitions.find(
    (transition) =>
      transition.act === act &&
      transition.by.includes(by) &&
      transition.from.includes(standing.status) &&
      (transition.terminals === undefined || (transition.terminals === "asked") === standing.asksForTerminals) &&
      (!transition.assigned || !standing.assigned || transition.assigned.includes(standing.assigned)),
  )?.to;
}

/** The statuses in which an approval was given and was not undone. */
export const approvedStatuses: readonly ApplicationStatus[] = [
  ...new Set(
    transitions
      .filter(({ act }) => act === "approve" || act === "completeCertificates" || act === "startUse")
      .map(({ to }) => to),
  ),
];

/** Whether an approval was given and was not undone, so that what it fixed and issued holds. */
export const approvalHolds = (status: ApplicationStatus): boolean => approvedStatuses.includes(status);

/** The acts this kind of actor may do now, in the table's order. */
export const actsOpenTo = (by: Party, standing: Standing): ApplicationAct[] =>
  applicationActs.filter((act) => statusAfter(act, by, standing) !== undefined);

/** The statuses an act can start from: for the `where` of the write that guards it. */
export const statusesBefore = (act: ApplicationAct): ApplicationStatus[] => [
  ...new Set(transitions.filter((transition) => transition.act === act).flatMap((transition) => transition.from)),
];
