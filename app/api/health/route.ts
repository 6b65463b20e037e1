import { isDatabaseReachable } from "@/lib/data/is-database-reachable";
import { serviceContext } from "@/lib/web/service-context";

export const dynamic = "force-dynamic";

/** A database that is silent for this long (in milliseconds) counts as down. */
const patience = 3000;

/** For whoever watches over the portal: whether it can work, and nothing else. */
export async function GET(): Promise<Response> {
  const ok = await Promise.race([asked(), new Promise<false>((resolve) => setTimeout(resolve, patience, false))]);
  return Response.json(ok ? { status: "ok" } : { status: "unavailable" }, {
    status: ok ? 200 : 503,
    headers: { "cache-control": "no-store" },
  });
}

const asked = async (): Promise<boolean> => {
  try {
    return await isDatabaseReachable((await serviceContext()).db);
  } catch {
    return false;
  }
};
