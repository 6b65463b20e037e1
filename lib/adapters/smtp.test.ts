import { once } from "node:events";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { describe, expect, onTestFinished, test } from "vitest";
import { folderCarrier, type OutgoingMail, refusedForGood, smtpCarrier } from "./smtp";

const mail = {
  notice: "receipt",
  receiptNumber: "180010A",
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
    expect(files).toEqual(["2026-11-24T00-00-00.000Z-180010A-receipt-3f0c9a50.eml"]);
    const parsed = await simpleParser(await readFile(join(folder, "mail", files[0] ?? "")));
    expect(parsed).toMatchObject({ messageId: mail.messageId, subject: mail.subject, html: mail.html });
    expect(parsed.text?.trim()).toBe("本文です。");
    expect(parsed.headers.get("auto-submitted")).toBe("auto-generated");
    await rm(folder, { recursive: true });
  });
});

describe("the message", () => {
  const lines = "受付を完了しました。\n二行目です。\n";

  async function messageOf(changes: Partial<OutgoingMail>) {
    const folder = await mkdtemp(join(tmpdir(), "opennss-mail-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    await folderCarrier(folder, "NSS <no-reply@nss.example>").carry({ ...mail, ...changes });
    const [file = ""] = await readdir(folder);
    return (await readFile(join(folder, file))).toString("latin1");
  }

  test("breaks the lines of both texts with CRLF under their base64 too, as RFC 2046 asks", async () => {
    const raw = await messageOf({ text: lines, html: `<p>\n${lines}</p>` });
    const bodies = [...raw.matchAll(/Content-Transfer-Encoding: base64\r\n\r\n([\w+/=\r\n]+)/g)];
    const texts = bodies.map(([, base64 = ""]) => Buffer.from(base64, "base64").toString());
    expect(texts).toHaveLength(2);
    for (const text of texts) {
      expect(text).toContain("しました。\r\n二行目です。\r\n");
      expect(text).not.toMatch(/(?<!\r)\n/);
    }
  });

  test("tells servers that no person sent it, so that no absence note comes back", async () => {
    const raw = await messageOf({});
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    expect(raw).toMatch(/^X-Auto-Response-Suppress: OOF, AutoReply, DR, RN, NRN\r$/m);
    expect(raw).toMatch(/^Precedence: bulk\r$/m);
  });

  test("names its application and its notice, where it has them", async () => {
    const raw = await messageOf({});
    expect(raw).toMatch(/^X-NSS-Receipt: 180010A\r$/im);
    expect(raw).toMatch(/^X-NSS-Notice: receipt\r$/im);
    expect(await messageOf({ receiptNumber: null })).not.toMatch(/^X-NSS-Receipt:/im);
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

/** A server that refuses at one stage of the talk, with one answer. */
async function aRefusingServer(stage: "onConnect" | "onAuth" | "onMailFrom" | "onRcptTo" | "onData", code: number) {
  const refuse = (...given: unknown[]) => {
    const answer = given.at(-1) as (error: Error) => void;
    const [stream] = given;
    if (stream instanceof Readable) stream.resume();
    answer(Object.assign(new Error("refused"), { responseCode: code }));
  };
  const server = new SMTPServer({
    authOptional: stage !== "onAuth",
    allowInsecureAuth: true,
    hideSTARTTLS: true,
    disableReverseLookup: true,
    [stage]: refuse,
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  onTestFinished(() => new Promise((done) => server.close(() => done())));
  const logIn = stage === "onAuth" ? "user:password@" : "";
  return `smtp://${logIn}127.0.0.1:${(server.server.address() as AddressInfo).port}`;
}

describe("a refusal", () => {
  test.each([
    ["onRcptTo", 550, true],
    ["onData", 554, true],
    ["onRcptTo", 450, false],
    ["onData", 451, false],
    ["onConnect", 554, false],
    ["onAuth", 535, false],
    ["onMailFrom", 550, false],
  ] as const)("at %s with %i holds for this mail for good: %s", async (stage, code, forGood) => {
    const { carry } = smtpCarrier(await aRefusingServer(stage, code), "NSS <no-reply@nss.example>");
    const error = await carry(mail).catch((reason: unknown) => reason);
    expect(String(error)).toContain(String(code));
    expect(refusedForGood(error)).toBe(forGood);
  });

  test("is not what a server that cannot be reached gives", async () => {
    const { carry } = smtpCarrier("smtp://127.0.0.1:1", "NSS <no-reply@nss.example>");
    const error = await carry(mail).catch((reason: unknown) => reason);
    expect(String(error)).toContain("ECONNREFUSED");
    expect(refusedForGood(error)).toBe(false);
  });
});
