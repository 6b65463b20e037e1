import { logFailure } from "@/lib/adapters/log";
import { secondsUntilEnd } from "@/lib/domain/account/session-limits";
import { paths } from "@/lib/domain/paths";
import { failureAnswer, refusedAnswer } from "@/lib/web/answers";
import { currentSession } from "@/lib/web/current-session";
import { isSameOrigin } from "@/lib/web/same-origin";
import { theWorld } from "@/lib/web/the-world";

/** ログインを延長する: resolving the session counts as its use. For the session warning's script, which posts no form. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) return refusedAnswer();
    const current = await currentSession();
    const headers = { "cache-control": "no-store" };
    if (!current?.open) return Response.json({ login: paths.login() }, { status: 401, headers });
    const { clock } = await theWorld();
    return Response.json({ secondsLeft: secondsUntilEnd(current.session, clock.now()) }, { headers });
  } catch (error) {
    return failureAnswer(logFailure(error, "POST /session/extend"));
  }
}
