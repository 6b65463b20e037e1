import { describe, expect, it } from "vitest";
import { changePassword } from "@/lib/services/account/change-password";
import { logIn } from "@/lib/services/account/log-in";
import { resolveSession } from "@/lib/services/account/resolve-session";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { anotherSessionOf, testPassword } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const newPassword = "新しいパスワードは長い";
const entering = (loginId: string, password: string) =>
  logIn({ loginId, password, address: "198.51.100.1", userAgent: "", devices: [] }, context);
const isOpen = async (sessionId: string) => (await resolveSession(sessionId, context))?.open;

describe("changing the password", () => {
  it("replaces it, ends all other sessions of the account and keeps the one at work", async () => {
    const { manager, applicant } = await anOffice(context);
    const others = [await anotherSessionOf(manager, context), await anotherSessionOf(manager, context)];
    must(await changePassword(manager, { currentPassword: testPassword, newPassword }, context));
    expect(await isOpen(manager.sessionId)).toBe(true);
    for (const { sessionId } of others) expect(await isOpen(sessionId)).toBe(false);
    expect(await isOpen(applicant.sessionId)).toBe(true);
    must(await entering(manager.loginId, newPassword));
    expect((await entering(manager.loginId, testPassword)).ok).toBe(false);
    expect(await context.db.auditEntry.count({ where: { action: "change-password", subject: manager.loginId } })).toBe(
      1,
    );
  });

  it("frees an account that had to change it", async () => {
    const { manager } = await anOffice(context);
    await context.db.account.update({ where: { id: manager.accountId }, data: { mustChangePassword: true } });
    must(await changePassword(manager, { currentPassword: testPassword, newPassword }, context));
    expect((await resolveSession(manager.sessionId, context))?.session.mustChangePassword).toBe(false);
  });

  it("needs the current one, and changes nothing without", async () => {
    const { manager } = await anOffice(context);
    const other = await anotherSessionOf(manager, context);
    expect(await changePassword(manager, { currentPassword: "guess", newPassword }, context)).toEqual({
      ok: false,
      problem: {
        kind: "fields",
        problems: [{ field: "currentPassword", message: "現在のパスワードが正しくありません。" }],
      },
    });
    expect(await isOpen(other.sessionId)).toBe(true);
    must(await entering(manager.loginId, testPassword));
  });

  it("is slowed after five wrong current passwords, for this account alone", async () => {
    const { manager, applicant } = await anOffice(context);
    const start = context.clock.now();
    const change = (currentPassword: string, who = manager) =>
      changePassword(who, { currentPassword, newPassword }, context);
    const guesses = await Promise.all(Array.from({ length: 8 }, () => change("guess")));
    const kinds = guesses.map((outcome) => !outcome.ok && outcome.problem.kind);
    expect(kinds.filter((kind) => kind === "fields")).toHaveLength(5);
    expect(kinds.filter((kind) => kind === "throttled")).toHaveLength(3);
    expect(await change(testPassword)).toEqual({ ok: false, problem: { kind: "throttled", minutes: 2 } });
    must(await entering(manager.loginId, testPassword));
    must(await change(testPassword, applicant));
    context.clock.moveTo(new Date(start.getTime() + 2 * 60_000));
    must(await change(testPassword));
    context.clock.moveTo(start);
  });

  it("is forgiven earlier wrong ones by a change", async () => {
    const { manager } = await anOffice(context);
    const change = (currentPassword: string, next: string) =>
      changePassword(manager, { currentPassword, newPassword: next }, context);
    for (let i = 0; i < 4; i += 1) await change("guess", newPassword);
    must(await change(testPassword, newPassword));
    for (let i = 0; i < 4; i += 1) await change("guess", testPassword);
    must(await change(newPassword, testPassword));
  });
});
