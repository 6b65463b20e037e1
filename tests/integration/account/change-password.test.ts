import { describe, expect, it } from "vitest";
import { changePassword } from "@/lib/services/account/change-password";
import { logIn } from "@/lib/services/account/log-in";
import { resolveSession } from "@/lib/services/account/resolve-session";
import { anOffice, anotherSessionOf, must, testPassword } from "../../support/factories";
import { openTestWorld } from "../../support/world";

const world = await openTestWorld({ now: "2026-11-24T09:00:00+09:00" });
const newPassword = "新しいパスワードは長い";
const entering = (loginId: string, password: string) =>
  logIn({ loginId, password, address: "198.51.100.1", userAgent: "" }, world);
const isOpen = async (sessionId: string) => (await resolveSession(sessionId, world))?.open;

describe("changing the password", () => {
  it("replaces it, ends all other sessions of the account and keeps the one at work", async () => {
    const { manager, applicant } = await anOffice(world);
    const others = [await anotherSessionOf(manager, world), await anotherSessionOf(manager, world)];
    must(await changePassword(manager, { currentPassword: testPassword, newPassword }, world));
    expect(await isOpen(manager.sessionId)).toBe(true);
    for (const { sessionId } of others) expect(await isOpen(sessionId)).toBe(false);
    expect(await isOpen(applicant.sessionId)).toBe(true);
    must(await entering(manager.loginId, newPassword));
    expect((await entering(manager.loginId, testPassword)).ok).toBe(false);
    expect(await world.db.auditEntry.count({ where: { action: "change-password", subject: manager.loginId } })).toBe(1);
  });

  it("frees an account that had to change it", async () => {
    const { manager } = await anOffice(world);
    await world.db.account.update({ where: { id: manager.accountId }, data: { mustChangePassword: true } });
    must(await changePassword(manager, { currentPassword: testPassword, newPassword }, world));
    expect((await resolveSession(manager.sessionId, world))?.session.mustChangePassword).toBe(false);
  });

  it("needs the current one, and changes nothing without", async () => {
    const { manager } = await anOffice(world);
    const other = await anotherSessionOf(manager, world);
    expect(await changePassword(manager, { currentPassword: "guess", newPassword }, world)).toEqual({
      ok: false,
      problem: {
        kind: "fields",
        problems: [{ field: "currentPassword", message: "現在のパスワードが正しくありません。" }],
      },
    });
    expect(await isOpen(other.sessionId)).toBe(true);
    must(await entering(manager.loginId, testPassword));
  });
});
