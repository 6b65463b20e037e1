import { logFailure } from "@/lib/adapters/log";
import { passwordLinkFormSchema } from "@/lib/domain/account/account-forms";
import { firstValue } from "@/lib/domain/form/first-value";
import { parseForm } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { setPasswordByLink } from "@/lib/services/account/set-password-by-link";
import { rememberForm } from "@/lib/web/form-memory";
import { withQuery } from "@/lib/web/local-path";
import { readPostedForm } from "@/lib/web/posted-form";
import { refuseOrigin } from "@/lib/web/refuse-origin";
import { failureResponse, seeOther, unreadFormResponse } from "@/lib/web/responses";
import { isSameOrigin } from "@/lib/web/same-origin";
import { serviceContext } from "@/lib/web/service-context";
import { visitorAddress } from "@/lib/web/visitor-address";

/** パスワードの設定: whoever holds the link has no session, so it does not go through defineAction. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) return await refuseOrigin(request);
    const posted = await readPostedForm(request);
    if (typeof posted === "string") return unreadFormResponse(posted);
    const context = await serviceContext();
    const token = firstValue(posted, "token").slice(0, 100);
    const page = paths.passwordLink(token);
    const input = parseForm(passwordLinkFormSchema, posted);
    if (!input.ok) {
      const form = {
        action: paths.setPasswordByLink,
        cause: "problems",
        values: {},
        problems: input.problems,
      } as const;
      return seeOther(withQuery(page, "form", await rememberForm(null, form, context)));
    }
    const visitor = { kind: "stranger", address: visitorAddress(request) } as const;
    const { newPassword } = input.value;
    const outcome = await setPasswordByLink(visitor, { token, newPassword }, context);
    // The page says itself that the link is of no use any more.
    return seeOther(outcome.ok ? withQuery(paths.login(), "set", "1") : page);
  } catch (error) {
    return failureResponse(logFailure(error, "POST /password-link/set"));
  }
}
