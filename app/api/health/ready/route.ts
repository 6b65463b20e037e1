import { logFailure } from "@/lib/adapters/log";
import { healthReading } from "@/lib/web/health-reading";
import { maySeeHealth } from "@/lib/web/may-see-health";

export const dynamic = "force-dynamic";

/**
 * For whoever watches over the portal: 200 when people can work and mails go out, else 503. Each part is told to staff and to
 * holders of HEALTH_TOKEN; others get the status alone.
 */
export async function GET(request: Request): Promise<Response> {
  const answer = (body: { readonly status: string }) =>
    Response.json(body, { status: body.status === "ok" ? 200 : 503, headers: { "cache-control": "no-store" } });
  try {
    const { health } = await healthReading();
    return answer((await maySeeHealth(request)) ? health : { status: health.status });
  } catch (error) {
    logFailure(error, "GET /api/health/ready");
    return answer({ status: "unavailable" });
  }
}
