import { createServer, type IncomingMessage, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { ownPageHeader } from "../web/failure-page";
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

test.each([
  ["as it is", (body: string) => body, undefined],
  ["compressed", (body: string) => gzipSync(body), "gzip"],
])("the page that scripts would draw of an error, %s, gives its number to ours", async (_, written, encoding) => {
  const body = written('<html id="__next_error__"><script>push("3:E{\\"digest\\":\\"1234567\\"}")</script>');
  const answer = await answerOf((_request, response) => {
    response.statusCode = 500;
    response.setHeader("content-type", "text/html; charset=utf-8");
    if (encoding) response.setHeader("content-encoding", encoding);
    response.write(body.slice(0, 20));
    setImmediate(() => response.end(body.slice(20)));
  });
  expect(answer.status).toBe(500);
  expect(answer.text).toContain("エラーが発生しました");
  expect(answer.text).toContain("番号「1234567」");
});

test("what is not found is told without a number: there is none in the log", async () => {
  const answer = await answerOf((_request, response) => {
    response.statusCode = 404;
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(
      '<html id="__next_error__"><script>push("3:E{\\"digest\\":\\"NEXT_HTTP_ERROR_FALLBACK;404\\"}")</script>',
    );
  });
  expect(answer.text).toContain("ページが見つかりません");
  expect(answer.text).not.toContain("番号");
});

test("a failure page of ours stays as it is, without the word that it is ours", async () => {
  let headers: unknown;
  const answer = await answerOf((_, response) => {
    response.writeHead(500, { "content-type": "text/html" });
    response.end("another");
  });
  expect(answer.text).not.toBe("another");
  const own = await answerOf((_, response) => {
    response.statusCode = 500;
    response.setHeader("content-type", "text/html");
    response.setHeader(ownPageHeader, "1");
    response.end("<h1>a page of its own");
    headers = response.getHeaderNames();
  });
  expect(own.text).toBe("<h1>a page of its own");
  expect(headers).not.toContain(ownPageHeader);
});

describe("an answer stays as it is", () => {
  test.each([
    [200, "text/plain", "fine"],
    [401, "application/json", "{}"],
  ])("of status %i and type %s", async (status, type, text) => {
    const answer = await answerOf((_, response) => {
      response.statusCode = status;
      response.setHeader("content-type", type);
      response.end(text);
    });
    expect(answer).toEqual({ status, type, text });
  });
});
