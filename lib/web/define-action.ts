import { unstable_rethrow } from "next/navigation";
import type * as z from "zod/mini";
import { logFailure } from "../adapters/log";
import { logEvent } from "../adapters/log-event";
import type { FormMemoryCause } from "../data/form-memories";
import {
  type AdministratorActor,
  type CustomerActor,
  isAdministrator,
  type Person,
  type StaffActor,
} from "../domain/account/actor";
import { enterKeyField } from "../domain/form/enter-key";
import { firstValue } from "../domain/form/first-value";
import { type FieldProblem, type FormValues, parseForm } from "../domain/form/parse-form";
import { type Outcome, problemsOf } from "../domain/outcome";
import { paths } from "../domain/paths";
import { recordRefusal, refusalKinds, refusedAct } from "../services/account/record-refusal";
import type { ServiceContext } from "../services/service-context";
import { currentSession } from "./current-session";
import { rememberForm } from "./form-memory";
import { withQuery } from "./local-path";
import { readPostedForm } from "./posted-form";
import { refuseOrigin } from "./refuse-origin";
import { badFormResponse, failureResponse, notFoundResponse, seeOther } from "./responses";
import { isSameOrigin } from "./same-origin";
import { serviceContext } from "./service-context";

interface Actors {
  customer: CustomerActor;
  staff: StaffActor;
  administrator: AdministratorActor;
  person: Person;
}
type Params = Record<string, string>;

export interface Call<Who extends keyof Actors, Value, P extends Params> {
  readonly actor: Actors[Who];
  readonly context: ServiceContext;
  readonly params: P;
  /** The form as the schema reads it. */
  readonly value: Value;
  /** The form as it was posted. */
  readonly posted: FormValues;
}

interface Action<Who extends keyof Actors, Schema extends z.core.$ZodType, P extends Params> {
  /** Who may: others find nothing. */
  readonly who: Who;
  /** Wrong input goes back to the page with everything typed. */
  readonly schema: Schema;
  /** The page the form stands on. */
  readonly page: (params: P) => string;
  /** Does it, and answers with the path to go on to, a problem to show on the page, or a response of its own. */
  readonly run: (call: Call<Who, z.output<Schema>, P>) => Promise<Outcome<string> | Response>;
  /** For the form that changes a password which must be changed. */
  readonly evenWithOldPassword?: boolean;
}

type RouteHandler = (request: Request, route: { params: Promise<Params> }) => Promise<Response>;

/**
 * A POST route: same origin only, authorised here, read by a schema, answered by a redirect. A form that comes back
 * refused, or whose session had ended, is kept and shown again with everything typed (R20).
 */
export function defineAction<Who extends keyof Actors, Schema extends z.core.$ZodType, P extends Params = Params>(
  action: Action<Who, Schema, P>,
): RouteHandler {
  return async (request, route) => {
    try {
      if (!isSameOrigin(request)) return await refuseOrigin(request);
      const posted = await readPostedForm(request);
      if (!posted) return badFormResponse();
      const params = (await route.params) as P;
      const page = action.page(params);
      const path = new URL(request.url).pathname;
      const current = await currentSession();
      const context = await serviceContext();
      if (!current) return interrupted(request, paths.login(page));
      const { session } = current;
      const remember = (cause: FormMemoryCause, problems: readonly FieldProblem[]) =>
        rememberForm(session.actor, { action: path, cause, values: posted, problems }, context);
      if (!current.open) {
        const back = withQuery(page, "form", await remember("session", []));
        return interrupted(request, withQuery(paths.login(back), "ended", "1"));
      }
      if (session.mustChangePassword && !action.evenWithOldPassword) return seeOther(paths.password);
      const refused = (why: string) => recordRefusal(session.actor, refusedAct(path, why), context);
      if (!admits(action.who, session.actor)) {
        await refused("notAllowed");
        return notFoundResponse();
      }

      if (firstValue(posted, enterKeyField)) return seeOther(withQuery(page, "form", await remember("enterKey", [])));
      const input = parseForm(action.schema, posted);
      if (!input.ok) return seeOther(withQuery(page, "form", await remember("problems", input.problems)));
      const actor = session.actor as Actors[Who];
      const outcome = await action.run({ actor, context, params, posted, value: input.value });
      if (outcome instanceof Response) return outcome;
      if (outcome.ok) {
        logEvent("info", "act", { by: session.actor.loginId, where: path });
        return seeOther(outcome.value);
      }
      if (refusalKinds.has(outcome.problem.kind)) await refused(outcome.problem.kind);
      if (outcome.problem.kind === "notFound") return notFoundResponse();
      const cause = outcome.problem.kind === "conflict" ? "conflict" : "problems";
      return seeOther(withQuery(page, "form", await remember(cause, problemsOf(outcome.problem))));
    } catch (error) {
      unstable_rethrow(error);
      return failureResponse(logFailure(error, `POST ${new URL(request.url).pathname}`));
    }
  };
}

const admits = (who: keyof Actors, actor: Person): boolean =>
  who === "person" || (who === "administrator" ? isAdministrator(actor) : actor.kind === who);

/** Scripts that save or extend in the background are told by the status; people are sent to the log-in. */
const interrupted = (request: Request, login: string): Response =>
  request.headers.get("accept")?.includes("application/json")
    ? Response.json({ login }, { status: 401 })
    : seeOther(login);
