import { beforeEach, describe, expect, it } from "vitest";
import { absoluteLimit, idleLimit } from "@/lib/domain/account/session-limits";
import { type LogIn, logIn } from "@/lib/services/account/log-in";
import { logOut } from "@/lib/services/account/log-out";
import { resolveSession } from "@/lib/services/account/resolve-session";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer, testPassword } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const start = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: start });
const office = await anOffice(context);
const reviewer = await aReviewer(context);
const home = "198.51.100.1";
const elsewhere = "203.0.113.9";
const attempt = (changes: Partial<LogIn> = {}) =>
  logIn(
    { loginId: office.officeCode, password: testPassword, address: home, userAgent: "test", devices: [], ...changes },
    context,
  );
const wrong = { ok: false, problem: { kind: "wrongCredentials" } };
const throttled = { ok: false, problem: { kind: "throttled", minutes: 2 } };
const later = (milliseconds: number) => context.clock.moveTo(new Date(Date.parse(start) + milliseconds));

beforeEach(async () => {
  context.clock.moveTo(start);
  await context.db.attemptAllowance.deleteMany();
  await context.db.account.updateMany({ data: { disabledAt: null } });
  // Each test begins where nobody has logged in before.
  await context.db.session.updateMany({ data: { place: "" } });
});

const minute = 60_000;
const colleague = { loginId: `${office.officeCode}-01` };
const guess = { password: "guess" };
/** So many wrong log-ins, all at once; how many of them tried a password. */
async function guesses(count: number, changes: (index: number) => Partial<LogIn>): Promise<number> {
  const outcomes = await Promise.all(
    Array.from({ length: count }, (_, index) => attempt({ ...guess, ...changes(index) })),
  );
  return outcomes.filter((outcome) => !outcome.ok && outcome.problem.kind === "wrongCredentials").length;
}

describe("logging in", () => {
  it("opens a session for the account, audited with its address", async () => {
    const { sessionId, kind } = must(await attempt());
    expect(kind).toBe("customer");
    const resolved = await resolveSession(sessionId, context);
    expect(resolved).toMatchObject({
      open: true,
      session: {
        actor: { kind: "customer", role: "SYSTEM_MANAGER", officeId: office.officeId, loginId: office.officeCode },
        office: { officeCode: office.officeCode, officeName: "第一営業所" },
        mustChangePassword: false,
      },
    });
    const entry = await context.db.auditEntry.findFirstOrThrow({
      where: { action: "log-in" },
      orderBy: { id: "desc" },
    });
    expect(entry).toMatchObject({ subject: office.officeCode, address: home });
  });

  it("gives each log-in a session of its own", async () => {
    expect(must(await attempt()).sessionId).not.toBe(must(await attempt()).sessionId);
  });

  it("knows staff from customers", async () => {
    const { sessionId, kind } = must(await attempt({ loginId: reviewer.loginId }));
    expect(kind).toBe("staff");
    expect((await resolveSession(sessionId, context))?.session).toMatchObject({
      actor: { kind: "staff", role: "REVIEWER" },
      office: null,
    });
  });

  it("answers alike to a wrong password, an unknown login ID and a disabled account", async () => {
    expect(await attempt({ password: `${testPassword} ` })).toEqual(wrong);
    expect(await attempt({ loginId: "ZZZ999" })).toEqual(wrong);
    await context.db.account.updateMany({
      where: { loginId: office.officeCode },
      data: { disabledAt: context.clock.now() },
    });
    expect(await attempt()).toEqual(wrong);
  });
});

describe("guessing", () => {
  it("at one account from one address is slowed after five, and tells nobody whether a guess was right", async () => {
    expect(await guesses(40, () => ({}))).toBe(5);
    expect(await attempt()).toEqual(throttled);
    later(2 * minute);
    must(await attempt());
  });

  it("at one account from a thousand addresses is slowed to 60 an hour", async () => {
    const from = (index: number) => ({ address: `10.0.${index >> 8}.${index & 255}` });
    expect(await guesses(1000, from)).toBe(20);
    let tried = 0;
    for (let passed = 0; passed < 60; passed += 10) {
      later((passed + 10) * minute);
      tried += await guesses(200, (index) => from(index + passed * 20));
    }
    expect(tried).toBe(60);
  });

  it("from one /64 is guessing from one address, whatever the addresses in it", async () => {
    expect(await guesses(40, (index) => ({ address: `2001:db8:1:2::${index}` }))).toBe(5);
    expect(await guesses(1, () => ({ address: "2001:db8:1:3::1" }))).toBe(1);
  });

  it("at all accounts from one address is slowed after thirty", async () => {
    expect(await guesses(60, (index) => ({ loginId: `ZZZ${100 + index}` }))).toBe(30);
    later(minute);
    expect(await guesses(60, (index) => ({ loginId: `ZZZ${200 + index}` }))).toBe(6);
  });

  it("on and on at an account that waits uses up nothing of the others at the address", async () => {
    await guesses(100, () => ({}));
    must(await attempt(colleague));
  });

  it("is forgiven by a success", async () => {
    expect(await guesses(4, () => ({}))).toBe(4);
    must(await attempt());
    expect(await guesses(9, () => ({}))).toBe(5);
  });

  it("is counted the same whatever the case of the login ID", async () => {
    expect(await guesses(40, (index) => (index % 2 ? { loginId: office.officeCode.toLowerCase() } : {}))).toBe(5);
  });

  it("leaves nothing behind that grows, and nothing for good", async () => {
    await guesses(80, (index) => ({ loginId: `ZZZ${100 + index}` }));
    expect(await context.db.attemptAllowance.count()).toBe(61);
    later(60 * minute);
    await runDueWork(context);
    expect(await context.db.attemptAllowance.count()).toBe(0);
  });
});

describe("while strangers guess, the right password", () => {
  const attackedFromEverywhere = () => guesses(100, (index) => ({ address: `10.0.0.${index}` }));

  it("of a colleague gets in after 32 wrong log-ins at the office's address, at once where they were before", async () => {
    must(await attempt(colleague));
    await guesses(32, (index) => ({ loginId: `ZZZ${100 + index}` }));
    must(await attempt(colleague));
  });

  it("of a colleague who is new at the address gets in after the wait that is told", async () => {
    await guesses(32, (index) => ({ loginId: `ZZZ${100 + index}` }));
    expect(await attempt(colleague)).toEqual(throttled);
    later(2 * minute);
    must(await attempt(colleague));
  });

  it("gets in at once on a browser that was logged in before, from wherever", async () => {
    const { device } = must(await attempt());
    await attackedFromEverywhere();
    expect(await attempt({ address: elsewhere })).toEqual(throttled);
    must(await attempt({ address: elsewhere, devices: [device] }));
    must(await attempt({ address: "10.0.0.1", devices: [device] }));
  });

  it("gets in at once from a place where the account was before", async () => {
    must(await attempt());
    await attackedFromEverywhere();
    must(await attempt());
  });

  it("gets in elsewhere after the wait that is told", async () => {
    await attackedFromEverywhere();
    expect(await attempt({ address: elsewhere })).toEqual(throttled);
    later(2 * minute);
    must(await attempt({ address: elsewhere }));
  });

  it("of an account that exists is answered like that of one that does not", async () => {
    must(await attempt());
    await guesses(100, (index) => ({ address: `10.0.0.${index}`, loginId: "ZZZ999" }));
    await attackedFromEverywhere();
    for (const loginId of [office.officeCode, "ZZZ999"])
      expect(await attempt({ ...guess, loginId })).toEqual(throttled);
  });
});

describe("a browser in which an account was logged in", () => {
  it("is known anew with each log-in, for this account alone", async () => {
    const [first, second] = [must(await attempt()).device, must(await attempt()).device];
    expect(first.accountId).toBe(second.accountId);
    expect(first.deviceId).not.toBe(second.deviceId);
    expect(await guesses(40, () => ({ ...colleague, devices: [first] }))).toBe(5);
  });

  it("is no key: guessing in it is slowed, too, and without the password nobody gets in", async () => {
    const { device } = must(await attempt());
    expect(await guesses(40, () => ({ devices: [device], address: elsewhere }))).toBe(10);
    expect(await attempt({ devices: [device] })).toEqual(throttled);
  });
});

describe("a session", () => {
  it("ends half an hour after its last use, and stays open while it is used", async () => {
    const { sessionId } = must(await attempt());
    later(idleLimit - 1);
    expect((await resolveSession(sessionId, context))?.open).toBe(true);
    later(2 * idleLimit - 2);
    expect((await resolveSession(sessionId, context))?.open).toBe(true);
    later(3 * idleLimit);
    expect((await resolveSession(sessionId, context))?.open).toBe(false);
  });

  it("ends twelve hours after log-in in any case", async () => {
    const { sessionId } = must(await attempt());
    for (let passed = 0; passed < absoluteLimit; passed += idleLimit / 2) {
      later(passed);
      expect((await resolveSession(sessionId, context))?.open).toBe(true);
    }
    later(absoluteLimit);
    expect((await resolveSession(sessionId, context))?.open).toBe(false);
  });

  it("ends with log-out and with disabling the account, and is unknown when it never was", async () => {
    const [first, second] = [must(await attempt()), must(await attempt())];
    const resolved = await resolveSession(first.sessionId, context);
    if (!resolved) throw new Error("no session");
    await logOut(resolved.session.actor, context);
    expect((await resolveSession(first.sessionId, context))?.open).toBe(false);
    expect((await resolveSession(second.sessionId, context))?.open).toBe(true);
    await context.db.account.updateMany({
      where: { loginId: office.officeCode },
      data: { disabledAt: context.clock.now() },
    });
    expect((await resolveSession(second.sessionId, context))?.open).toBe(false);
    expect(await resolveSession("00000000-0000-4000-8000-000000000000", context)).toBeUndefined();
  });
});
