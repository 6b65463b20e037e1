import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, expect, test } from "vitest";
import { childEnvironment } from "@/lib/env";
import { ensureBuild } from "@/lib/processes/build";
import { projectRoot } from "@/lib/processes/project-root";
import { demoNow } from "../support/demo-database";
import { type Portal, startPortal } from "../support/portal-process";
import { aStranger } from "./visitor";

/** `npm run create-admin`, and the page that its link leads to, as a browser without JavaScript meets them. */

let portal: Portal;
const email = "kanri@center.example.jp";

beforeAll(async () => {
  await ensureBuild();
  portal = await startPortal();
});
afterAll(async () => {
  await portal?.stop();
});

function createAdmin(args: readonly string[], changes: Record<string, string | undefined> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", "lib/processes/create-admin-command.ts", ...args],
    {
      cwd: projectRoot,
      encoding: "utf8",
      env: childEnvironment({
        NODE_ENV: "development",
        DATABASE_URL: portal.databaseUrl,
        BASE_URL: portal.baseUrl,
        DATA_DIR: portal.dataFolder,
        NSS_NOW: demoNow,
        ...changes,
      }),
    },
  );
  return { status, printed: stdout + stderr };
}

const linkIn = (text: string) => /http\S+\/password-link\?token=[\w-]{43}/.exec(text)?.[0] ?? "";

test("makes an administrator whose link is printed and mailed, and works once", async () => {
  const made = createAdmin([email, "管理", "花子"]);
  expect(made.printed).toContain("Made the administrator admin.");
  const link = linkIn(made.printed);
  const folder = join(portal.dataFolder, "mail");
  const mails = readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const [mail] = await Promise.all(mails.map((raw) => simpleParser(raw)));
  expect(mail).toMatchObject({ subject: "【NSS】パスワード設定のお願い", to: { text: email } });
  expect(linkIn(mail?.text ?? "")).toBe(link);
  const stranger = aStranger(portal.baseUrl);
  const page = await (await stranger.get(new URL(link).pathname + new URL(link).search)).text();
  expect(page).toContain("管理 花子さん（ユーザーID: admin）のパスワードを設定します。");
  const token = new URL(link).searchParams.get("token") ?? "";
  const set = (newPassword: string, newPasswordConfirm = newPassword) =>
    stranger.post("/password-link/set", { token, newPassword, newPasswordConfirm });

  for (const [password, confirm, sentence] of [
    ["a".repeat(14), "a".repeat(14), "同じ文字だけを並べたパスワードです"],
    ["short", "short", "12文字以上で入力してください"],
    ["three words together", "three words", "新しいパスワードと一致しません"],
  ] as const) {
    const refused = await set(password, confirm);
    const shown = await (await stranger.get(refused.headers.get("location") ?? "")).text();
    expect(shown).toContain(sentence);
    expect(shown).not.toContain(password);
  }
  const done = await set("three words together");
  expect(done.headers.get("location")).toBe("/login?set=1");
  expect(await (await stranger.get("/login?set=1")).text()).toContain("パスワードを設定しました");
  const log = await stranger.post("/session", { loginId: "admin", password: "three words together" });
  expect(log.headers.get("location")).toBe("/admin");
  expect(await (await stranger.get(new URL(link).pathname + new URL(link).search)).text()).toContain(
    "このリンクは使えません",
  );
  expect((await set("another three words")).headers.get("location")).toContain("/password-link?token=");
  expect(portal.output()).not.toContain(token);
});

test("says so where the mail could not be sent", () => {
  const { status, printed } = createAdmin([email, "管理 花子"], { SMTP_URL: "smtp://127.0.0.1:1" });
  expect(status).toBe(0);
  expect(printed).toContain("A new link for the administrator admin.");
  expect(printed).toContain("hand the link over yourself");
});

test("says what it needs where it is not asked at a terminal, and what is wrong with a mail address", async () => {
  expect(createAdmin([])).toEqual({ status: 1, printed: "Usage: npm run create-admin -- mail-address name\n" });
  expect(createAdmin(["kanri", "管理 花子"])).toMatchObject({ status: 1, printed: expect.stringContaining("「@」") });
  const gone = createAdmin([email, "管理 花子"], { DATABASE_URL: undefined, DATA_DIR: `${portal.dataFolder}/none` });
  expect(gone.printed).toContain("where npm start has made no database yet");
  expect(gone.printed).not.toMatch(/^\s+at /m);
});
