import * as z from "zod/mini";
import { logFailure } from "../adapters/log";
import { isQa } from "../env";
import type { QaContext } from "../services/qa/qa-context";
import { buildId } from "./build-id";
import { qaClock, startingClock } from "./portal-clock";
import { notFoundResponse } from "./responses";
import { isSameOrigin } from "./same-origin";
import { serviceContext } from "./service-context";

type Answer = { readonly status?: number; readonly json: unknown };

/**
 * A route of the QA kit: it takes and answers JSON, of whoever asks, and exists only where NSS_QA is set. A page of another
 * site can neither send JSON nor leave its Origin out.
 * @param schema of the body of a POST, or of the query of a GET
 * @param takes what it takes, for whoever sent something else
 */
export function defineQaRoute<Schema extends z.core.$ZodType>(
  { schema, takes }: { readonly schema: Schema; readonly takes: string },
  run: (value: z.output<Schema>, context: QaContext) => Promise<Answer>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    if (!isQa()) return notFoundResponse();
    if (request.headers.has("origin") && !isSameOrigin(request))
      return answer({ status: 403, json: problem("origin") });
    const read = await readInput(request);
    if (read === undefined) return answer({ status: 400, json: problem(`${notJson}; it takes ${takes}`) });
    const input = z.safeParse(schema, read, { error: z.locales.en().localeError });
    if (!input.success)
      return answer({ status: 400, json: problem(`${z.prettifyError(input.error)}; it takes ${takes}`) });
    try {
      const context = { ...(await serviceContext()), clock: qaClock(), started: startingClock(), build: buildId() };
      return answer(await run(input.data, context));
    } catch (error) {
      const number = logFailure(error, `${request.method} ${new URL(request.url).pathname}`);
      return answer({ status: 500, json: problem(`the log has more under ${number}`) });
    }
  };
}

const problem = (text: string) => ({ problem: text });

const answer = ({ status = 200, json }: Answer): Response =>
  Response.json(json, { status, headers: { "cache-control": "no-store" } });

const notJson = "the body has to be JSON, sent with content-type: application/json";

/** What cannot be read is undefined. */
async function readInput(request: Request): Promise<unknown> {
  if (request.method === "GET") return Object.fromEntries(new URL(request.url).searchParams);
  if (!/^application\/json\b/i.test(request.headers.get("content-type") ?? "")) return undefined;
  return await request.json().catch(() => undefined);
}
