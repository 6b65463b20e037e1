import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { createInterface } from "node:readline";
import { simpleParser } from "mailparser";
import { afterAll, expect, test } from "vitest";
import { smtpCarrier } from "./smtp";

/** What a plain SMTP server is told, line by line. */
const told: string[] = [];
const server = createServer((socket) => {
  let inData = false;
  const say = (line: string) => socket.write(`${line}\r\n`);
  socket.on("error", () => undefined);
  createInterface({ input: socket }).on("line", (line) => {
    told.push(line);
    if (inData && line !== ".") return;
    inData = line === "DATA";
    say(inData ? "354 go on" : "250 fine");
  });
  say("220 ready");
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
afterAll(() => {
  server.close();
});

const { carry } = smtpCarrier(
  `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`,
  "NSS <no-reply@nss.example>",
);

async function toldOf(changes: { to?: string; subject?: string }): Promise<string[]> {
  told.length = 0;
  await carry({
    notice: "receipt",
    receiptNumber: "180010A",
    messageId: "<3f0c9a50-0000-4000-8000-000000000001@localhost>",
    to: "tsukan-hanako@naccs.jp",
    subject: "【NSS】利用申込受付完了のお知らせ",
    text: "本文です。",
    html: "<p>本文です。</p>",
    date: new Date("2026-11-24T00:00:00Z"),
    ...changes,
  });
  return [...told];
}

test.each([
  ["a..b.@docomo.ne.jp", '"a..b."@docomo.ne.jp'],
  [".abc@ezweb.ne.jp", '".abc"@ezweb.ne.jp'],
  ["ab.@docomo.ne.jp", '"ab."@docomo.ne.jp'],
  ["-x-@ezweb.ne.jp", "-x-@ezweb.ne.jp"],
  ["a/b@docomo.ne.jp", "a/b@docomo.ne.jp"],
  ["o'brien@naccs.jp", "o'brien@naccs.jp"],
  ["taro+nss@naccs.jp", "taro+nss@naccs.jp"],
])("%s is told as RFC 5321 asks", async (to, written) => {
  expect(await toldOf({ to })).toContain(`RCPT TO:<${written}>`);
});

test("a long subject comes in encoded words of 75 octets at most, no character in two of them", async () => {
  const subject = "髙﨑𠮷".repeat(40);
  const lines = await toldOf({ subject });
  const words = lines.join("\r\n").match(/=\?UTF-8\?[BQ]\?[^?]*\?=/gi) ?? [];
  expect(words.length).toBeGreaterThan(5);
  for (const word of words) {
    expect(word.length).toBeLessThanOrEqual(75);
    const [, , encoding, text = ""] = word.split("?");
    if (encoding === "B") expect(Buffer.from(text, "base64").toString()).not.toContain("\ufffd");
  }
  const from = lines.indexOf("DATA") + 1;
  const parsed = await simpleParser(lines.slice(from, lines.indexOf(".", from)).join("\r\n"));
  expect(parsed.subject).toBe(subject);
});
