import { beforeAll, describe, expect, it } from "vitest";
import { systemActor } from "@/lib/domain/account/actor";
import { passwordLinkHours } from "@/lib/domain/account/password-link";
import { createAdministrator, type Invitation } from "@/lib/services/account/create-administrator";
import { logIn } from "@/lib/services/account/log-in";
import { resolveSession } from "@/lib/services/account/resolve-session";
import { readLinkedAccount, setPasswordByLink } from "@/lib/services/account/set-password-by-link";
import { must } from "../../support/must";
import { openTestContext } from "../../support/test-context";

const start = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: start });
const email = "kanri@center.example.jp";
const visitor = { kind: "stranger", address: "198.51.100.1" } as const;
const newPassword = "three words together";
const create = (address = email) => createAdministrator(systemActor, { email: address, name: "管理 花子" }, context);
const tokenOf = ({ link }: Invitation) => new URL(link).searchParams.get("token") ?? "";
const tryToLogIn = (loginId: string) =>
  logIn({ loginId, password: newPassword, address: visitor.address, userAgent: "test", devices: [] }, context);

describe("the first administrator", () => {
  let invitation: Invitation;
  beforeAll(async () => {
    invitation = await create();
  });

  it("is an account that nobody can log in to before its password was set by the link", async () => {
    expect(invitation).toMatchObject({ loginId: "admin", existed: false });
    expect(await tryToLogIn("admin")).toMatchObject({ ok: false });
    expect(await readLinkedAccount(tokenOf(invitation), context)).toEqual({ loginId: "admin", name: "管理 花子" });
    must(await setPasswordByLink(visitor, { token: tokenOf(invitation), newPassword }, context));
    const { sessionId, kind } = must(await tryToLogIn("admin"));
    expect(kind).toBe("staff");
    expect((await resolveSession(sessionId, context))?.session.actor).toMatchObject({ role: "ADMINISTRATOR" });
  });

  it("whose link was used gets no second password by it", async () => {
    expect(await readLinkedAccount(tokenOf(invitation), context)).toBeUndefined();
    const again = { token: tokenOf(invitation), newPassword: "another three words" };
    expect(await setPasswordByLink(visitor, again, context)).toMatchObject({ problem: { kind: "notFound" } });
    must(await tryToLogIn("admin"));
  });

  it("stands in the audit log, with the address from which the password was set", async () => {
    const entries = await context.db.auditEntry.findMany({ where: { subject: "admin" }, orderBy: { id: "asc" } });
    expect(entries.slice(0, 2)).toEqual([
      expect.objectContaining({ action: "create-administrator", actorKind: "system" }),
      expect.objectContaining({ action: "set-password-by-link", actorKind: "stranger", address: "198.51.100.1" }),
    ]);
  });

  it("who is there already gets a new link, and sessions end when it is used", async () => {
    const { sessionId } = must(await tryToLogIn("admin"));
    const [first, second] = [await create(email.toUpperCase()), await create()];
    expect(second).toMatchObject({ loginId: "admin", existed: true });
    expect(await readLinkedAccount(tokenOf(first), context)).toBeUndefined();
    must(await setPasswordByLink(visitor, { token: tokenOf(second), newPassword }, context));
    expect((await resolveSession(sessionId, context))?.open).toBe(false);
  });

  it("with another mail address is another one", async () => {
    expect(await create("second@center.example.jp")).toMatchObject({ loginId: "admin2", existed: false });
  });
});

describe("a link", () => {
  it("ends a day after it was made", async () => {
    const token = tokenOf(await create("third@center.example.jp"));
    context.clock.moveTo(new Date(Date.parse(start) + passwordLinkHours * 60 * 60_000 - 1));
    expect(await readLinkedAccount(token, context)).toBeDefined();
    context.clock.moveTo(new Date(Date.parse(start) + passwordLinkHours * 60 * 60_000));
    expect(await readLinkedAccount(token, context)).toBeUndefined();
    expect(await setPasswordByLink(visitor, { token, newPassword }, context)).toMatchObject({ ok: false });
  });

  it("is kept as a hash alone", async () => {
    const token = tokenOf(await create("fourth@center.example.jp"));
    const links = JSON.stringify(await context.db.passwordLink.findMany());
    const audit = JSON.stringify(await context.db.auditEntry.findMany({ select: { detail: true, subject: true } }));
    for (const text of [links, audit]) expect(text).not.toContain(token);
  });

  it("used many times at once sets one password", async () => {
    const token = tokenOf(await create("fifth@center.example.jp"));
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, (_, at) =>
        setPasswordByLink(visitor, { token, newPassword: `${newPassword}${at}` }, context),
      ),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it("that is none is none", async () => {
    for (const token of ["", "x", "A".repeat(43), undefined, ["a"]]) {
      expect(await readLinkedAccount(token, context)).toBeUndefined();
    }
  });
});
