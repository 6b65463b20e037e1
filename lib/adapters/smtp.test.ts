import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { describe, expect, test } from "vitest";
import { folderCarrier, refusedForGood } from "./smtp";

const mail = {
  messageId: "<3f0c9a50-0000-4000-8000-000000000001@localhost>",
  to: "tsukan-hanako@naccs.jp",
  subject: "【NSS】利用申込受付完了のお知らせ",
  text: "本文です。",
  html: "<p>本文です。</p>",
  date: new Date("2026-11-24T00:00:00Z"),
};

describe("mail without an SMTP server", () => {
  test("is one complete .eml file a mail, and the same file when tried again", async () => {
    const folder = await mkdtemp(join(tmpdir(), "nss-eml-"));
    const carrier = folderCarrier(join(folder, "mail"), "NSS <no-reply@nss.example>");
    await carrier.carry(mail);
    await carrier.carry(mail);
    const files = await readdir(join(folder, "mail"));
    expect(files).toEqual(["2026-11-24T00-00-00.000Z-3f0c9a50-0000-4000-8000-000000000001.eml"]);
    const parsed = await simpleParser(await readFile(join(folder, "mail", files[0] ?? "")));
    expect(parsed).toMatchObject({ messageId: mail.messageId, subject: mail.subject, html: mail.html });
    expect(parsed.text?.trim()).toBe("本文です。");
    expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
    await rm(folder, { recursive: true });
  });
});

describe("a refusal", () => {
  test("is for good from 500 on; anything else is tried again", () => {
    expect(refusedForGood({ responseCode: 550 })).toBe(true);
    expect(refusedForGood({ responseCode: 451 })).toBe(false);
    for (const error of [new Error("ECONNREFUSED"), undefined, null, "550", { responseCode: "550" }]) {
      expect(refusedForGood(error)).toBe(false);
    }
  });
});
