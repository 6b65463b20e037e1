import { logFailure } from "@/lib/adapters/log";
import { logEvent } from "@/lib/adapters/log-event";
import { loginFormSchema } from "@/lib/domain/account/account-forms";
import { firstValue } from "@/lib/domain/form/first-value";
import { type FieldProblem, parseForm } from "@/lib/domain/form/parse-form";
import { problemsOf } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { logIn } from "@/lib/services/account/log-in";
import { logOut } from "@/lib/services/account/log-out";
import { recordRefusedLogIn } from "@/lib/services/account/record-refused-log-in";
import { setSessionCookie } from "@/lib/web/auth";
import { currentSession } from "@/lib/web/current-session";
import { rememberForm } from "@/lib/web/form-memory";
import { keepDevice, knownDevices } from "@/lib/web/known-devices";
import { landing } from "@/lib/web/landing";
import { localPath, withQuery } from "@/lib/web/local-path";
import { notSoonerThan } from "@/lib/web/not-sooner-than";
import { readPostedForm } from "@/lib/web/posted-form";
import { refuseOrigin } from "@/lib/web/refuse-origin";
import { failureResponse, seeOther, unreadFormResponse } from "@/lib/web/responses";
import { isSameOrigin } from "@/lib/web/same-origin";
import { serviceContext } from "@/lib/web/service-context";
import { visitorAddress } from "@/lib/web/visitor-address";

/** No refusal comes sooner, in milliseconds: the time it takes must not tell whether a password was tried at all. */
const shortestAnswer = 250;

/** ログイン: the one POST that needs no session, so it does not go through defineAction. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) return await refuseOrigin(request);
    const posted = await readPostedForm(request);
    if (typeof posted === "string") return unreadFormResponse(posted);
    const context = await serviceContext();
    const next = localPath(firstValue(posted, "next"));
    const heldBack = notSoonerThan(shortestAnswer);
    const refuse = async (problems: readonly FieldProblem[]) => {
      const values = { loginId: firstValue(posted, "loginId").slice(0, 64) };
      const form = { action: new URL(request.url).pathname, cause: "problems", values, problems } as const;
      return heldBack(seeOther(withQuery(paths.login(next), "form", await rememberForm(null, form, context))));
    };

    const input = parseForm(loginFormSchema, posted);
    if (!input.ok) return await refuse(input.problems);
    const userAgent = request.headers.get("user-agent") ?? "";
    const visitor = { address: visitorAddress(request), userAgent, devices: await knownDevices() };
    const outcome = await logIn({ ...input.value, ...visitor }, context);
    if (!outcome.ok) await recordRefusedLogIn({ ...input.value, address: visitor.address }, outcome.problem, context);
    if (!outcome.ok) return await refuse(problemsOf(outcome.problem));

    const before = await currentSession();
    if (before?.open) await logOut(before.session.actor, context);
    await setSessionCookie(outcome.value.sessionId);
    logEvent("info", "log-in", { by: input.value.loginId, address: visitorAddress(request) });
    await keepDevice(outcome.value.device);
    return seeOther(landing(outcome.value, next));
  } catch (error) {
    return failureResponse(logFailure(error, "POST /session"));
  }
}
