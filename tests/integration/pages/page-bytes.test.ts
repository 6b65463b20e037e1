import { randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { keyRing } from "@/lib/adapters/key-ring";
import { openDatabase } from "@/lib/data/database";
import { readSession } from "@/lib/data/sessions";
import { paths } from "@/lib/domain/paths";
import { ensureBuild } from "@/lib/processes/build";
import { loggedIn, type Visitor } from "../../security/visitor";
import { demoNow } from "../../support/demo-database";
import { flightBytes } from "../../support/flight-bytes";
import { fileForManyUserIds } from "../../support/many-user-ids";
import { type Portal, startPortal } from "../../support/portal-process";

let portal: Portal;
let customer: Visitor;
let reviewer: Visitor;
/** An application of an office with more than 150 UserIds. */
let large: string;

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
  customer = await loggedIn(portal.baseUrl, "OCE102");
  reviewer = await loggedIn(portal.baseUrl, "center01");
  large = await fileAsLatestCustomer();
});

afterAll(() => portal?.stop());

/** Acts on the portal's database beside the portal, for the customer who has just logged in; no mail goes out. */
async function fileAsLatestCustomer(): Promise<string> {
  const db = openDatabase(portal.databaseUrl, 2);
  const jobs = { enqueueMails: async () => undefined, stop: async () => undefined };
  const clock = { now: () => new Date(demoNow) };
  try {
    const { id } = await db.session.findFirstOrThrow({ where: { account: { loginId: "OCE102" } } });
    const actor = (await readSession(id, db))?.actor;
    if (actor?.kind !== "customer") throw new Error("OCE102 is no customer");
    return await fileForManyUserIds(actor, {
      db,
      jobs,
      clock,
      keys: keyRing([randomBytes(32)]),
      baseUrl: portal.baseUrl,
    });
  } finally {
    await db.$disconnect();
  }
}

const read = async (visitor: Visitor, path: string): Promise<string> => {
  const answer = await visitor.get(path);
  expect(answer.status, path).toBe(200);
  return await answer.text();
};

/** Bytes that Next itself writes into the flight of every page, however little the page says: routes, styles, metadata. */
const nextsOwn = 5_000;

describe("a page's flight carries data, not a second copy of its markup", () => {
  it("for customers", async () => {
    for (const path of [paths.menu, paths.contract, paths.applications, paths.application(large), paths.schedule]) {
      const { flight, page } = flightBytes(await read(customer, path));
      expect.soft(flight - nextsOwn, path).toBeLessThanOrEqual(0.35 * page);
    }
  });

  it("for the Center", async () => {
    for (const path of [paths.admin, paths.queue, paths.review(large), paths.adminMail, paths.adminSchedule]) {
      const { flight, page } = flightBytes(await read(reviewer, path));
      expect.soft(flight - nextsOwn, path).toBeLessThanOrEqual(0.35 * page);
    }
  });
});

describe("an application of an office with 150 UserIds", () => {
  it.each(["customer", "reviewer"] as const)("is a page of at most 150 KB for the %s", async (who) => {
    const [visitor, path] = who === "customer" ? [customer, paths.application(large)] : [reviewer, paths.review(large)];
    const html = await read(visitor, path);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150_000);
    // D07 is removed, D75 stays as it is.
    expect(["D07", "D75"].filter((number) => html.includes(number))).toEqual(["D07"]);
    const all = await read(visitor, `${path}?all=1`);
    expect(["D07", "D75"].filter((number) => all.includes(number))).toEqual(["D07", "D75"]);
  });
});
