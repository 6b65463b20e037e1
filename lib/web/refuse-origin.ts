import { logFailure } from "../adapters/log";
import { recordRefusal } from "../services/account/record-refusal";
import { refusedResponse } from "./responses";
import { serviceContext } from "./service-context";
import { visitorAddress } from "./visitor-address";

/** The answer to a POST that comes from no page of this portal; recorded, as it is an attack or a wrong BASE_URL. */
export async function refuseOrigin(request: Request): Promise<Response> {
  const origin = request.headers.get("origin") ?? "";
  const from = URL.canParse(origin) ? new URL(origin).origin.slice(0, 200) : "none";
  const subject = new URL(request.url).pathname.slice(0, 200);
  try {
    const who = { kind: "stranger", address: visitorAddress(request) } as const;
    await recordRefusal(who, { action: "refuse-origin", subject, detail: { origin: from } }, await serviceContext());
  } catch (error) {
    logFailure(error, "refuse-origin");
  }
  return refusedResponse(request);
}
