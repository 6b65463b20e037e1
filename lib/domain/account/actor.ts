/** Who acts. Every service and every read takes one as its first argument and is scoped by it (R21). */
export type CustomerRole = "SYSTEM_MANAGER" | "APPLICANT";
export type StaffRole = "REVIEWER" | "ADMINISTRATOR";
export type Role = CustomerRole | StaffRole;

interface SignedIn {
  readonly accountId: string;
  readonly loginId: string;
  readonly name: string;
  readonly sessionId: string;
  /** The network address the session was opened from, for the audit log. */
  readonly address: string;
}

export interface CustomerActor extends SignedIn {
  readonly kind: "customer";
  readonly role: CustomerRole;
  readonly officeId: string;
}

export interface StaffActor extends SignedIn {
  readonly kind: "staff";
  readonly role: StaffRole;
}

/** Who sees to the Center's accounts and reads the audit log. */
export type AdministratorActor = StaffActor & { readonly role: "ADMINISTRATOR" };

/** The clock at work: what falls due is done in its name. */
export interface SystemActor {
  readonly kind: "system";
}

/** Somebody who is not logged in, and may do nothing; what was tried goes into the audit log all the same. */
export interface Stranger {
  readonly kind: "stranger";
  readonly address: string;
}

export type Person = CustomerActor | StaffActor;
export type Actor = Person | SystemActor;
export type ActorKind = Actor["kind"];

export const isAdministrator = (actor: Actor): actor is AdministratorActor =>
  actor.kind === "staff" && actor.role === "ADMINISTRATOR";

export const systemActor: SystemActor = { kind: "system" };

const roleWords: Record<Role, string> = {
  SYSTEM_MANAGER: "システム管理責任者",
  APPLICANT: "申込担当者",
  REVIEWER: "審査担当",
  ADMINISTRATOR: "管理者",
};

export const roleWord = (role: Role): string => roleWords[role];

/** The name an event or an audit entry is signed with. */
export const actorName = (actor: Actor | Stranger): string =>
  actor.kind === "system" ? "システム" : actor.kind === "stranger" ? "未ログイン" : actor.name;

/** A person as pages name who is logged in: 通関 花子（NAC555-01）. */
export const personWord = ({ name, loginId }: Pick<Person, "name" | "loginId">): string => `${name}（${loginId}）`;
