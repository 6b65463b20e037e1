import { logFailure } from "@/lib/adapters/log";
import { loginFormSchema } from "@/lib/domain/account/account-forms";
import { parseForm } from "@/lib/domain/form/parse-form";
import { problemsOf } from "@/lib/domain/outcome";
import { logIn } from "@/lib/services/account/log-in";
import { badFormAnswer, failureAnswer, refusedAnswer, seeOther } from "@/lib/web/answers";
import { setSessionCookie } from "@/lib/web/auth";
import { rememberForm } from "@/lib/web/form-memory";
import { localPath, paths, withQuery } from "@/lib/web/paths";
import { firstValue, readPostedForm } from "@/lib/web/posted-form";
import { isSameOrigin } from "@/lib/web/same-origin";
import { theWorld } from "@/lib/web/the-world";
import { visitorAddress } from "@/lib/web/visitor-address";

/** ログイン. The one action that needs no session; on success a fresh one is opened, whatever cookie came along. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) return refusedAnswer();
    const posted = await readPostedForm(request);
    if (!posted) return badFormAnswer();
    const world = await theWorld();
    const next = localPath(firstValue(posted, "next"));
    const backWith = async (problems: Parameters<typeof rememberForm>[1]["problems"]) => {
      const form = { action: "/session", cause: "problems" as const, values: posted, problems };
      return seeOther(withQuery(paths.login(next), "form", await rememberForm(null, form, world)));
    };
    const input = parseForm(loginFormSchema, posted);
    if (!input.ok) return await backWith(input.problems);
    const outcome = await logIn(
      {
        ...input.value,
        address: visitorAddress(request),
        userAgent: request.headers.get("user-agent") ?? "",
      },
      world,
    );
    if (!outcome.ok) return await backWith(problemsOf(outcome.problem));
    await setSessionCookie(outcome.value.sessionId);
    return seeOther(next ?? (outcome.value.kind === "staff" ? paths.admin : paths.menu));
  } catch (error) {
    return failureAnswer(logFailure(error, "POST /session"));
  }
}
