import { logFailure } from "@/lib/adapters/log";
import { personWord } from "@/lib/domain/account/actor";
import { secondsUntilEnd } from "@/lib/domain/account/session-limits";
import { paths } from "@/lib/domain/paths";
import { currentSession } from "@/lib/web/current-session";
import { formOwner } from "@/lib/web/form-owner";
import { readPostedForm } from "@/lib/web/posted-form";
import { refuseOrigin } from "@/lib/web/refuse-origin";
import { failureResponse } from "@/lib/web/responses";
import { isSameOrigin } from "@/lib/web/same-origin";
import { serviceContext } from "@/lib/web/service-context";

/**
 * ログインを延長する: resolving the session counts as its use. For the session warning's script, which says whom its page was
 * shown to: another account's session is not its to extend.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) return await refuseOrigin(request);
    const posted = await readPostedForm(request);
    const owner = typeof posted === "string" ? undefined : formOwner(posted);
    const current = await currentSession();
    const headers = { "cache-control": "no-store" };
    if (current?.open && owner && owner.accountId !== current.session.actor.accountId) {
      return Response.json({ signedInAs: personWord(current.session.actor) }, { status: 409, headers });
    }
    if (!current?.open) return Response.json({ login: paths.login() }, { status: 401, headers });
    const { clock } = await serviceContext();
    return Response.json({ secondsLeft: secondsUntilEnd(current.session, clock.now()) }, { headers });
  } catch (error) {
    return failureResponse(logFailure(error, "POST /session/extend"));
  }
}
