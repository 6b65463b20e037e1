import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import type { SessionRecord } from "../data/sessions";
import {
  type AdministratorActor,
  type CustomerActor,
  isAdministrator,
  type Person,
  type StaffActor,
} from "../domain/account/actor";
import { secondsUntilEnd } from "../domain/account/session-limits";
import { formatInstant } from "../domain/calendar/japan-date";
import { paths } from "../domain/paths";
import type { ServiceContext } from "../services/service-context";
import { currentSession } from "./current-session";
import { formOwnerMark } from "./form-owner";
import { withQuery } from "./local-path";
import { pathHeader } from "./path-header";
import { type PortalAlerts, portalAlerts } from "./portal-alerts";
import { serviceContext } from "./service-context";

/** What the page header says of who is logged in. */
export interface SignedInAs {
  readonly name: string;
  readonly loginId: string;
  /** What the page's forms carry of the account (form-owner.ts). */
  readonly formOwner: string;
  readonly office: SessionRecord["office"];
  /** 2026/11/20 08:48 */
  readonly loggedInAt: string;
  /** Seconds until the session ends if nothing more is asked for. */
  readonly secondsLeft: number;
  /** For staff: what of the portal does not work as it should. */
  readonly alerts?: PortalAlerts;
}

export interface Visit<Who extends Person> {
  readonly actor: Who;
  readonly signedInAs: SignedInAs;
  readonly context: ServiceContext;
}

/** For customers' pages. Nobody is sent to the log-in and back here; staff find nothing. */
export const requireCustomer = (): Promise<Visit<CustomerActor>> =>
  requireActor((actor): actor is CustomerActor => actor.kind === "customer");

/** For the Center's pages. Nobody is sent to the log-in and back here; customers find nothing (R21). */
export const requireStaff = (): Promise<Visit<StaffActor>> =>
  requireActor((actor): actor is StaffActor => actor.kind === "staff");

/** For pages of the Center's administrators. Nobody is sent to the log-in and back here; everyone else finds nothing. */
export const requireAdministrator = (): Promise<Visit<AdministratorActor>> => requireActor(isAdministrator);

/** For pages of everyone who is logged in; `evenWithOldPassword` for the page that changes it. */
export const requirePerson = (options?: { evenWithOldPassword: boolean }): Promise<Visit<Person>> =>
  requireActor((actor): actor is Person => actor !== undefined, options?.evenWithOldPassword);

async function requireActor<Who extends Person>(
  belongs: (actor: Person) => actor is Who,
  evenWithOldPassword = false,
): Promise<Visit<Who>> {
  const current = await currentSession();
  const here = (await headers()).get(pathHeader) ?? paths.menu;
  if (!current) redirect(paths.login(here));
  if (!current.open) redirect(withQuery(paths.login(here), "ended", "1"));
  const { session } = current;
  if (session.mustChangePassword && !evenWithOldPassword) redirect(paths.password);
  if (!belongs(session.actor)) notFound();
  const context = await serviceContext();
  return {
    actor: session.actor,
    context,
    signedInAs: {
      name: session.actor.name,
      loginId: session.actor.loginId,
      formOwner: formOwnerMark(session.actor.accountId),
      office: session.office,
      loggedInAt: formatInstant(session.createdAt),
      secondsLeft: secondsUntilEnd(session, context.clock.now()),
      ...(session.actor.kind === "staff" && { alerts: await portalAlerts() }),
    },
  };
}
