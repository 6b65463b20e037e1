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
const attempt = (changes: Partial<LogIn> = {}) =>
  logIn(
    { loginId: office.officeCode, password: testPassword, address: "198.51.100.1", userAgent: "test", ...changes },
    context,
  );
const wrong = { ok: false, problem: { kind: "wrongCredentials" } };
const throttled = { ok: false, problem: { kind: "throttled", minutes: 15 } };
const later = (milliseconds: number) => context.clock.moveTo(new Date(Date.parse(start) + milliseconds));

beforeEach(async () => {
  context.clock.moveTo(start);
  await context.db.loginThrottle.deleteMany();
  await context.db.account.updateMany({ data: { disabledAt: null } });
});

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
    expect(entry).toMatchObject({ subject: office.officeCode, address: "198.51.100.1" });
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

  it("from one address stops after five failures on an account, while the owner gets in from elsewhere", async () => {
    for (let i = 0; i < 5; i += 1) expect(await attempt({ password: "guess" })).toEqual(wrong);
    expect(await attempt({ password: "guess" })).toEqual(throttled);
    expect(await attempt()).toEqual(throttled);
    must(await attempt({ address: "203.0.113.9" }));
    must(await attempt({ loginId: `${office.officeCode}-01` }));
  });

  it("is open again a quarter of an hour later", async () => {
    for (let i = 0; i < 5; i += 1) await attempt({ password: "guess" });
    later(15 * 60_000);
    expect(await attempt()).toEqual(throttled);
    later(15 * 60_000 + 1);
    must(await attempt());
  });

  it("is forgiven earlier failures by a success", async () => {
    for (let i = 0; i < 4; i += 1) await attempt({ password: "guess" });
    must(await attempt());
    for (let i = 0; i < 4; i += 1) expect(await attempt({ password: "guess" })).toEqual(wrong);
    must(await attempt());
  });

  it("from one address stops after thirty failures, whatever accounts they were on", async () => {
    for (let i = 0; i < 30; i += 1)
      expect(await attempt({ loginId: `ZZZ${100 + i}`, password: "guess" })).toEqual(wrong);
    expect(await attempt()).toEqual(throttled);
    must(await attempt({ address: "203.0.113.9" }));
  });

  it("from an address that waits leaves nothing more behind, whatever login IDs it makes up", async () => {
    for (let i = 0; i < 40; i += 1) await attempt({ loginId: `ZZZ${100 + i}`, password: "guess" });
    expect(await context.db.loginThrottle.count()).toBe(31);
    later(24 * 60 * 60_000);
    await runDueWork(context);
    expect(await context.db.loginThrottle.count()).toBe(31);
    later(24 * 60 * 60_000 + 1);
    await runDueWork(context);
    expect(await context.db.loginThrottle.count()).toBe(0);
  });

  it("goes on for colleagues at an address where somebody presses on though the account waits", async () => {
    for (let i = 0; i < 40; i += 1) await attempt({ password: "guess" });
    must(await attempt({ loginId: `${office.officeCode}-01` }));
  });

  it("by a burst of guesses at once tries no more passwords than one by one", async () => {
    const outcomes = await Promise.all(Array.from({ length: 40 }, () => attempt({ password: "guess" })));
    const tried = outcomes.filter((outcome) => !outcome.ok && outcome.problem.kind === "wrongCredentials");
    expect(tried).toHaveLength(5);
    expect(await attempt()).toEqual(throttled);
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
