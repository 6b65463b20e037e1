import { logFailure } from "@/lib/adapters/log";
import { firstValue } from "@/lib/domain/form/first-value";
import { paths } from "@/lib/domain/paths";
import { confirmAddress } from "@/lib/services/account/confirm-address";
import { readPostedForm } from "@/lib/web/posted-form";
import { refuseOrigin } from "@/lib/web/refuse-origin";
import { failureResponse, seeOther, unreadFormResponse } from "@/lib/web/responses";
import { isSameOrigin } from "@/lib/web/same-origin";
import { serviceContext } from "@/lib/web/service-context";
import { visitorAddress } from "@/lib/web/visitor-address";

/** このアドレスを確認する: whoever holds the link has no session, so it does not go through defineAction. */
export async function POST(request: Request): Promise<Response> {
  try {
    if (!isSameOrigin(request)) return await refuseOrigin(request);
    const posted = await readPostedForm(request);
    if (typeof posted === "string") return unreadFormResponse(posted);
    const token = firstValue(posted, "token").slice(0, 100);
    const visitor = { kind: "stranger", address: visitorAddress(request) } as const;
    await confirmAddress(visitor, token, await serviceContext());
    // The page itself says how it stands.
    return seeOther(paths.addressCheck(token));
  } catch (error) {
    return failureResponse(logFailure(error, "POST /address-check/confirm"));
  }
}
