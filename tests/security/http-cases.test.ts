import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { demoPassword } from "@/prisma/demo-accounts";
import { type Portal, startPortal } from "../support/portal-process";
import { send } from "./raw-request";
import { loggedIn, type Visitor } from "./visitor";

/** Requests that real browsers send and that were answered wrongly once. */

let portal: Portal;
let customer: Visitor;
beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  customer = await loggedIn(portal.baseUrl, "NAC555-01");
});
afterAll(() => portal?.stop());

const form = "application/x-www-form-urlencoded";
const logIn = (headers: Record<string, string>, loginId = "NAC555-01") =>
  send(portal.baseUrl, {
    method: "POST",
    path: "/session",
    headers: { "content-type": form, ...headers },
    body: `loginId=${loginId}&password=${encodeURIComponent(demoPassword)}`,
  });

describe("a log-in whose browser hides the origin", () => {
  it.each([
    ["null", { origin: "null", "sec-fetch-site": "same-origin" }],
    ["none", { "sec-fetch-site": "same-origin" }],
  ])("(%s) is one of this portal where the browser says so otherwise", async (_, headers) => {
    const answer = await logIn(headers as Record<string, string>);
    expect(answer.status).toBe(303);
    expect(answer.headers.location).toBe("/menu");
  });

  it.each([
    ["null, from another site", { origin: "null", "sec-fetch-site": "cross-site" }],
    ["null, from a page beside", { origin: "null", "sec-fetch-site": "same-site" }],
    ["null and nothing else", { origin: "null" }],
    ["none and nothing else", {}],
    ["none, from another site", { "sec-fetch-site": "cross-site" }],
  ])("(%s) is refused, and the sentence names the setting", async (_, headers) => {
    const answer = await logIn(headers as Record<string, string>);
    expect(answer.status).toBe(403);
    expect(answer.headers["set-cookie"]).toBeUndefined();
    expect(answer.text).toContain("ブラウザの設定または拡張機能");
    expect(answer.text).not.toContain("別のサイト");
  });

  it("is refused with another scheme, host or port, whatever Host says", async () => {
    const { hostname, port } = new URL(portal.baseUrl);
    for (const origin of [`https://${hostname}:${port}`, `http://${hostname}:1`, `http://127.0.0.1:${port}`]) {
      const answer = await logIn({ origin, host: new URL(origin).host, "sec-fetch-site": "same-origin" });
      expect(answer.status).toBe(403);
      expect(answer.text).toContain("別のアドレスの画面");
    }
  });
});

it("a login ID with a NUL is a log-in like any other", async () => {
  const answer = await logIn({ origin: portal.baseUrl }, "NAC555%00-01");
  expect(answer.status).toBe(303);
});

describe("a reason of 8,000 characters", () => {
  const reason = "申".repeat(8000);
  const save = async (extra: Record<string, string>, headers: Record<string, string> = {}) => {
    const started = await customer.post("/change/start", { shortcut: "webnaccs" });
    const step = started.headers.get("location") ?? "";
    const fields = { version: "1", otherChange: "no", wishedStartDate: "20261210", reason, ...extra };
    return customer.post(`${step}/save`, fields, { origin: portal.baseUrl, ...headers });
  };

  it("is saved in the background, which says which field is too long", async () => {
    const answer = await save({ intent: "autosave" }, { accept: "application/json" });
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ tooLong: ["変更する理由"] });
  });

  it("comes back without JavaScript with everything typed and its length", async () => {
    const answer = await save({ intent: "next" });
    expect(answer.status).toBe(303);
    const page = await (await customer.get(answer.headers.get("location") ?? "")).text();
    expect(page).toContain(reason);
    expect(page).toContain("240文字以内で入力してください（今は8000文字です）");
  });

  it("of staff comes back, too", async () => {
    const staff = await loggedIn(portal.baseUrl, "center01");
    const date = await staff.post("/admin/schedule/put-closing-day", { date: "20261211", closingReason: reason });
    const page = await (await staff.get(date.headers.get("location") ?? "")).text();
    expect(page).toContain("今は8000文字です");
  });
});

describe("a form longer than anybody may send", () => {
  const tooMuch = { reason: "申".repeat(80_000) };

  it("is told to be too long, with the way back", async () => {
    const started = await customer.post("/change/start", {});
    const answer = await customer.post(`${started.headers.get("location")}/save`, tooMuch);
    expect(answer.status).toBe(413);
    expect(await answer.text()).toMatch(/<header>[\s\S]*長すぎる[\s\S]*「戻る」/);
  });

  it("of a stranger is read far less", async () => {
    const body = new URLSearchParams({ reason: "申".repeat(8000) }).toString();
    const headers = { origin: portal.baseUrl, "content-type": form };
    const answer = await send(portal.baseUrl, { method: "POST", path: "/change/x/items/save", headers, body });
    expect(answer.status).toBe(413);
  });
});
