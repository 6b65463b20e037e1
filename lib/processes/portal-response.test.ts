import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { PortalResponse } from "./portal-response";

type Listener = RequestListener<typeof IncomingMessage, typeof PortalResponse>;

let stop = () => {};
afterEach(() => stop());

/** What a browser gets from a server that answers so. */
async function answerOf(listener: Listener, init?: RequestInit) {
  const server = createServer({ ServerResponse: PortalResponse }, listener);
  stop = () => server.close();
  await new Promise<void>((listening) => server.listen(0, listening));
  const answer = await fetch(`http://localhost:${(server.address() as AddressInfo).port}/`, init);
  return { status: answer.status, type: answer.headers.get("content-type"), text: await answer.text() };
}

describe("a failure is told of by a page with a way out", () => {
  test.each<[number, Listener]>([
    [405, (_, response) => response.writeHead(405).end()],
    [
      500,
      (_, response) => {
        response.statusCode = 500;
        response.end("Internal Server Error");
      },
    ],
    [
      404,
      (_, response) => {
        response.statusCode = 404;
        response.setHeader("content-type", "text/html; charset=utf-8");
        response.setHeader("content-encoding", "gzip");
        response.write("a page that scripts ");
        setImmediate(() => response.end("draw"));
      },
    ],
    [418, (_, response) => response.writeHead(418, "Teapot", { "x-a": "b" }).end("short and stout")],
  ])("of status %i", async (status, listener) => {
    const answer = await answerOf(listener);
    expect(answer).toMatchObject({ status, type: "text/html; charset=utf-8" });
    expect(answer.text).toMatch(/^<!DOCTYPE html>[\s\S]*<h1>[\s\S]*href="\/"[\s\S]*<\/html>\n$/);
    expect((await answerOf(listener, { method: "HEAD" })).text).toBe("");
  });
});

describe("an answer stays as it is", () => {
  test.each([
    [200, "text/plain", "fine"],
    [401, "application/json", "{}"],
    [500, "text/html", "<h1>a page of its own"],
  ])("of status %i and type %s", async (status, type, text) => {
    const answer = await answerOf((_, response) => {
      response.statusCode = status;
      response.setHeader("content-type", type);
      response.end(text);
    });
    expect(answer).toEqual({ status, type, text });
  });
});
