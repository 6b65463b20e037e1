import { type Failure, failurePage } from "./failure-page";

/** For a request that is answered by neither a page nor a redirect. */
const failed = (status: Failure, number?: string): Response =>
  new Response(failurePage(status, number), {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });

export const notFoundResponse = (): Response => failed(404);
export const refusedResponse = (): Response => failed(403);
export const badFormResponse = (): Response => failed(400);
export const failureResponse = (number: string): Response => failed(500, number);

/** 303: the browser goes on with a GET. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { location: path, "cache-control": "no-store" } });
