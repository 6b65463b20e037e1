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
  personWord,
  type StaffActor,
} from "../domain/account/actor";
import { writeRefusedFile } from "../domain/attachment/refused-file";
import { enterKeyField } from "../domain/form/enter-key";
import { firstValue } from "../domain/form/first-value";
import { type FieldProblem, type FormValues, parseForm } from "../domain/form/parse-form";
import { type Outcome, problemsOf } from "../domain/outcome";
import { paths } from "../domain/paths";
import { recordRefusal, refusalKinds, refusedAct } from "../services/account/record-refusal";
import type { ServiceContext } from "../services/service-context";
import { currentSession } from "./current-session";
import { rememberForm } from "./form-memory";
import { formOwner } from "./form-owner";
import { withQuery } from "./local-path";
import type { PostedFile, TakeFile } from "./multipart-form";
import { personsLimits, readPostedForm } from "./posted-form";
import { refuseOrigin } from "./refuse-origin";
import { failureResponse, goneResponse, seeOther, unreadFormResponse } from "./responses";
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
  /** The page the form stands on, with what it has to know again when the form comes back. */
  readonly page: (params: P) => string | Promise<string>;
  /** Does it, and answers with the path to go on to, a problem to show on the page, or a response of its own. */
  readonly run: (call: Call<Who, z.output<Schema>, P>) => Promise<Outcome<string> | Response>;
  /**
   * Takes a file of the form as it comes in, and answers with the text that stands for it among the posted values. Without it no
   * form with files is read.
   */
  readonly takeFile?: (call: Omit<Call<Who, never, P>, "value" | "posted">, file: PostedFile) => Promise<string>;
  /** For the form that changes a password which must be changed. */
  readonly evenWithOldPassword?: boolean;
}

/** Whose form it is. */
type Keeper = Pick<Person, "accountId">;

type RouteHandler = (request: Request, route: { params: Promise<Params> }) => Promise<Response>;

/**
 * A POST route: same origin only, authorised here, read by a schema, answered by a redirect. A form that comes back
 * refused, or whose session had ended, is kept and shown again with everything typed (R20). A form that was shown to another
 * account than is logged in now does nothing: it is kept for whom it was shown to, and the page says who is logged in.
 */
export function defineAction<Who extends keyof Actors, Schema extends z.core.$ZodType, P extends Params = Params>(
  action: Action<Who, Schema, P>,
): RouteHandler {
  return async (request, route) => {
    try {
      if (!isSameOrigin(request)) return await refuseOrigin(request);
      const current = await currentSession();
      const params = (await route.params) as P;
      const context = await serviceContext();
      const takeFile = current && fileTaker(action, current, params, context);
      const posted = await readPostedForm(request, current && personsLimits, takeFile);
      if (typeof posted === "string") return unreadFormResponse(posted);
      const page = await action.page(params);
      const path = new URL(request.url).pathname;
      const remember = (keeper: Keeper, cause: FormMemoryCause, problems: readonly FieldProblem[] = []) =>
        rememberForm(keeper, { action: path, cause, values: posted, problems }, context);

      const owner = formOwner(posted);
      const isOthers = owner !== undefined && owner.accountId !== current?.session.actor.accountId;
      if (!current?.open || isOthers) {
        // A script that saves in the background still has what was typed on its page.
        const keeper = isOthers ? owner.verified && owner : current?.session.actor;
        const keeps = keeper && !wantsJson(request);
        const back = keeps ? withQuery(page, "form", await remember(keeper, "session")) : page;
        if (current?.open) return shownToAnother(request, current.session.actor, back);
        return interrupted(request, current ? withQuery(paths.login(back), "ended", "1") : paths.login(back));
      }
      const { session } = current;
      const returned = async (cause: FormMemoryCause, problems: readonly FieldProblem[]) =>
        seeOther(withQuery(page, "form", await remember(session.actor, cause, problems)));
      if (session.mustChangePassword && !action.evenWithOldPassword) return seeOther(paths.password);
      const refused = (why: string) => recordRefusal(session.actor, refusedAct(path, why), context);
      if (!admits(action.who, session.actor)) {
        await refused("notAllowed");
        return goneResponse();
      }

      if (firstValue(posted, enterKeyField)) return await returned("enterKey", []);
      const input = parseForm(action.schema, posted);
      if (!input.ok) return await returned("problems", input.problems);
      const actor = session.actor as Actors[Who];
      const outcome = await action.run({ actor, context, params, posted, value: input.value });
      if (outcome instanceof Response) return outcome;
      if (outcome.ok) {
        logEvent("info", "act", { by: session.actor.loginId, where: path });
        return seeOther(outcome.value);
      }
      if (refusalKinds.has(outcome.problem.kind)) await refused(outcome.problem.kind);
      if (outcome.problem.kind === "notFound") return goneResponse();
      const cause = outcome.problem.kind === "conflict" ? "conflict" : "problems";
      return await returned(cause, problemsOf(outcome.problem));
    } catch (error) {
      unstable_rethrow(error);
      return failureResponse(logFailure(error, `POST ${new URL(request.url).pathname}`));
    }
  };
}

/** Where the files of a form go: to nobody but who may act here, and else nowhere, so that what was typed beside them is still kept. */
function fileTaker<Who extends keyof Actors, Schema extends z.core.$ZodType, P extends Params>(
  { who, takeFile }: Action<Who, Schema, P>,
  { session, open }: NonNullable<Awaited<ReturnType<typeof currentSession>>>,
  params: P,
  context: ServiceContext,
): TakeFile | undefined {
  if (!takeFile) return undefined;
  if (!open || session.mustChangePassword || !admits(who, session.actor)) {
    return async ({ name }) => writeRefusedFile({ why: "lost", name });
  }
  return (file) => takeFile({ actor: session.actor as Actors[Who], context, params }, file);
}

const admits = (who: keyof Actors, actor: Person): boolean =>
  who === "person" || (who === "administrator" ? isAdministrator(actor) : actor.kind === who);
/** A form that was shown to another account than is logged in now: nothing is done for either. */
const shownToAnother = (request: Request, signedIn: Person, back: string): Response =>
  wantsJson(request)
    ? Response.json({ problem: "otherAccount", signedInAs: personWord(signedIn) }, { status: 409 })
    : seeOther(paths.otherAccount(back));

const wantsJson = (request: Request) => request.headers.get("accept")?.includes("application/json") === true;

/** Scripts that save or extend in the background are told by the status; people are sent to the log-in. */
const interrupted = (request: Request, login: string): Response =>
  wantsJson(request) ? Response.json({ login }, { status: 401 }) : seeOther(login);
