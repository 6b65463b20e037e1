import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderCarrier, refusedForGood, smtpCarrier } from "./smtp";

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

/** A server that does with each connection what it is told, until the test is over. */
async function aServer(onConnection: (socket: Socket) => void) {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    onConnection(socket);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.close();
  });
  return { server, url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

describe("a mail server that does not finish", () => {
  const from = "NSS <no-reply@nss.example>";

  test("is left at the deadline when it never greets", async () => {
    const { server, url } = await aServer(() => undefined);
    const closed = once(server, "connection").then(([socket]) => once(socket, "close"));
    await expect(smtpCarrier(url, from, { deadline: 200 }).carry(mail)).rejects.toThrow("within 0.2 s");
    await closed;
  });

  test("is left at the deadline when it trickles bytes without end", async () => {
    const { server, url } = await aServer((socket) => {
      const trickle = setInterval(() => socket.write("220-welcome\r\n"), 20);
      socket.on("close", () => clearInterval(trickle));
    });
    const closed = once(server, "connection").then(([socket]) => once(socket, "close"));
    await expect(smtpCarrier(url, from, { deadline: 200 }).carry(mail)).rejects.toThrow("within 0.2 s");
    await closed;
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
