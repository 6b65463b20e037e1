import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ensureBuild } from "@/lib/processes/build";
import { routeTable } from "../../security/route-table";
import { loggedIn, type Visitor } from "../../security/visitor";
import { type Portal, startPortal } from "../../support/portal-process";
import { query } from "../../support/query";

/** A reviewer who came from a filtered list is led back to it, whatever became of an act. */

const list = "filter=1&status=RECEIVED&search=NAC555";
let portal: Portal;
let staff: Visitor;
let receiptNumber: string;

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  staff = await loggedIn(portal.baseUrl, "center01");
  const [row] = await query(
    `SELECT "receiptNumber" FROM "Application" WHERE "status" = 'RECEIVED' LIMIT 1`,
    portal.databaseUrl,
  );
  receiptNumber = String(row?.receiptNumber);
});
afterAll(() => portal?.stop());

const acts = Object.entries(routeTable).filter(
  ([route, { method }]) => method === "POST" && route.startsWith("/admin/applications/[receipt]/"),
);

/** Where an act leads that is posted, with nothing in its form, from this page. */
async function ledTo(path: string, page: string): Promise<URL> {
  const answer = await staff.post(path, {}, { origin: portal.baseUrl, referer: portal.baseUrl + page });
  return new URL(answer.headers.get("location") ?? "", portal.baseUrl);
}

describe.each(acts.map(([route]) => route))("%s", (route) => {
  it("refused still knows the list", async () => {
    const page = `/admin/applications/${receiptNumber}?list=${encodeURIComponent(list)}`;
    const { pathname, searchParams } = await ledTo(route.replace("[receipt]", receiptNumber), page);
    expect(pathname).toBe(`/admin/applications/${receiptNumber}`);
    expect(searchParams.get("form")).not.toBe(null);
    expect(searchParams.get("list")).toBe(list);
  });
});

it("the next case that is taken still knows the list, and so does the answer that nothing waits", async () => {
  const takeNext = (page: string) => ledTo("/admin/applications/take-next", page);
  let led = await takeNext(`/admin/applications?${list}`);
  expect(led.searchParams.get("list")).toBe(list);
  while (led.pathname !== "/admin/applications") {
    expect(led.searchParams.get("list")).toBe(list);
    led = await takeNext(led.pathname + led.search);
  }
  expect(Object.fromEntries(led.searchParams)).toEqual({
    ...Object.fromEntries(new URLSearchParams(list)),
    done: "nothing-waiting",
  });
});
