export const dynamic = "force-dynamic";

/** For whoever starts the process again when it hangs: it answers, and nothing else is asked. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "cache-control": "no-store" } });
}
