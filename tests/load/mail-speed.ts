import { fork } from "node:child_process";
import { randomBytes, randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { rm } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { SMTPServer } from "smtp-server";
import { renderNotice } from "@/emails/render-notice";
import { openJobQueue } from "@/lib/adapters/job-queue";
import { openDatabase } from "@/lib/data/database";
import { insertMails } from "@/lib/data/mails";
import { childEnvironment } from "@/lib/env";
import { startEmbeddedDatabase } from "@/lib/processes/embedded-database";
import { projectRoot } from "@/lib/processes/project-root";
import { prepareDatabase } from "@/prisma/prepare-database";
import { sampleApplication } from "../support/sample-application";
import type { Figure, Table } from "./figures";
import type { Options } from "./options";

/** Seconds from a mail's commit until the mail server has it: 1,000 mails of one minute, and as many at one moment. */
export async function mailSpeed({ mails }: Options): Promise<Table[]> {
  const folder = mkdtempSync(join(tmpdir(), `nss-test-${process.pid}-`));
  const database = await startEmbeddedDatabase({ folder, durable: true, maxConnections: 100 });
  const server = await aTakingServer();
  try {
    await prepareDatabase(database.url);
    const worker = fork(join(projectRoot, "lib/processes/worker.ts"), {
      cwd: projectRoot,
      execArgv: ["--import", "tsx"],
      stdio: ["ignore", "ignore", "inherit", "ipc"],
      env: childEnvironment({
        DATABASE_URL: database.url,
        DATA_DIR: folder,
        SMTP_URL: server.url,
        AUTH_SECRET: randomBytes(32).toString("base64"),
        SEALING_KEY: randomBytes(32).toString("base64"),
      }),
    });
    await once(worker, "message");
    const figures: Figure[] = [];
    for (const [what, seconds] of [
      [`${mails} mails in ${(mails * 60) / 1000} s`, (mails * 60) / 1000],
      [`${mails} mails at once`, 0],
    ] as const)
      figures.push(...waitsAsFigures(what, await waitsOf(mails, seconds, database.url, server)));
    worker.kill("SIGTERM");
    await once(worker, "exit");
    return [{ title: "Mails (s until the server has them)", columns: ["p50", "p95", "longest"], figures }];
  } finally {
    server.stop();
    await database.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

type TakingServer = Awaited<ReturnType<typeof aTakingServer>>;

/** An SMTP server that takes everything and notes when, by Message-ID. */
async function aTakingServer() {
  const taken = new Map<string, number>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    onData(stream, _session, answer) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const id = /^Message-ID: (\S+)/im.exec(Buffer.concat(chunks).toString("latin1"))?.[1] ?? "";
        taken.set(id, performance.now());
        answer();
      });
    },
  });
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, taken, stop: () => server.close(() => undefined) };
}

/** Commits so many mails, spread evenly over the seconds, and gives how long each took, in seconds. */
async function waitsOf(mails: number, seconds: number, url: string, { taken }: TakingServer): Promise<number[]> {
  const db = openDatabase(url, 4);
  const jobs = await openJobQueue(url);
  const letter = renderNotice("receipt", {
    application: sampleApplication,
    recipient: { role: "applicant", email: "a@example.jp", department: "通関課", name: "通関 花子" },
    baseUrl: "https://nss.example",
  });
  const committed = new Map<string, number>();
  const post = (count: number) =>
    db.$transaction(async (tx) => {
      const ids = Array.from({ length: count }, () => randomUUID());
      await insertMails(
        tx,
        ids.map((id) => ({
          id,
          applicationId: null,
          notice: "receipt",
          recipient: "a@example.jp",
          recipientRole: "applicant",
          messageId: `<${id}@nss.example>`,
          createdAt: new Date(),
          ...letter,
        })),
      );
      await jobs.enqueueMails(tx, ids);
      return ids;
    });
  const started = performance.now();
  const together = seconds === 0 ? mails : 2;
  for (let posted = 0; posted < mails; posted += together) {
    await pause(Math.max(0, started + (posted / mails) * seconds * 1000 - performance.now()));
    const ids = await post(together);
    for (const id of ids) committed.set(`<${id}@nss.example>`, performance.now());
  }
  while ([...committed.keys()].some((id) => !taken.has(id))) await pause(20);
  await jobs.stop();
  await db.$disconnect();
  return [...committed].map(([id, at]) => ((taken.get(id) ?? Number.NaN) - at) / 1000);
}

function waitsAsFigures(what: string, waits: readonly number[]): Figure[] {
  const sorted = waits.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return [{ what, values: [at(0.5), at(0.95), at(1)], aim: { value: at(0.95), limit: 10 } }];
}
