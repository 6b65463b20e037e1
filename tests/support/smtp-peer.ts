import { once } from "node:events";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer, type SMTPServerSession } from "smtp-server";

/** A mail as it came over the line. */
export interface ReceivedMail {
  /** The envelope's recipients, as told to the server. */
  recipients: string[];
  sender: string;
  messageId: string;
  subject: string;
  text: string;
  html: string;
  parsed: ParsedMail;
  /** The message, byte for byte. */
  raw: Buffer;
}

/**
 * How the peer treats the next mails: takes them; refuses them for now (451) or for good (550); takes the message and never
 * answers; or takes it and drops the line before its answer.
 */
export type Behaviour = "accept" | "refuse-now" | "refuse-for-good" | "hang" | "drop-after-data";

/** A real SMTP server that tests read and disturb. */
export interface SmtpPeer {
  url: string;
  /** What was taken, in order; with "drop-after-data" and "hang" too, as a server that loses its answer has the mail. */
  mails: readonly ReceivedMail[];
  behave(behaviour: Behaviour): void;
  /** Drops the mails that were taken, and takes what comes from now on. */
  beginAnew(): void;
  /** How many mails were offered, whatever became of them. */
  offered(): number;
  /** The first mail, already here or yet to come, that fits. @throws after a minute, naming what came instead */
  waitForMail(fits: (mail: ReceivedMail) => boolean): Promise<ReceivedMail>;
  stop(): Promise<void>;
}

/** Starts a peer on a free port of this machine. */
export async function startSmtpPeer(): Promise<SmtpPeer> {
  const mails: ReceivedMail[] = [];
  const waiting = new Set<() => void>();
  let behaviour: Behaviour = "accept";
  let offered = 0;

  const take = async (raw: Buffer, session: SMTPServerSession) => {
    mails.push(await received(raw, session));
    for (const look of [...waiting]) look();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    onData(stream, session, answer) {
      const treated = behaviour;
      const chunks: Buffer[] = [];
      offered += 1;
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        if (treated === "refuse-now") return answer(refusal(451, "4.3.0 try again later"));
        if (treated === "refuse-for-good") return answer(refusal(550, "5.1.1 no such mailbox"));
        await take(Buffer.concat(chunks), session);
        if (treated === "drop-after-data") return dropConnections();
        if (treated === "accept") answer();
      });
    },
  });
  const dropConnections = () => {
    for (const connection of server.connections) connection.close();
  };
  server.on("error", () => undefined);
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("the SMTP peer has no port");

  return {
    url: `smtp://127.0.0.1:${address.port}`,
    mails,
    behave: (next) => {
      behaviour = next;
    },
    beginAnew: () => {
      mails.length = 0;
      behaviour = "accept";
    },
    offered: () => offered,
    waitForMail: (fits) =>
      new Promise((done, fail) => {
        const look = () => {
          const found = mails.find(fits);
          if (!found) return;
          clearTimeout(timer);
          waiting.delete(look);
          done(found);
        };
        const timer = setTimeout(() => {
          waiting.delete(look);
          const subjects = mails.map(({ subject, recipients }) => `${subject} → ${recipients.join(", ")}`);
          fail(new Error(`No such mail came within a minute. These came:\n${subjects.join("\n")}`));
        }, 60_000);
        waiting.add(look);
        look();
      }),
    stop: () => {
      dropConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}

async function received(raw: Buffer, session: SMTPServerSession): Promise<ReceivedMail> {
  const parsed = await simpleParser(raw);
  const { mailFrom, rcptTo } = session.envelope;
  return {
    recipients: rcptTo.map(({ address }) => address),
    sender: mailFrom ? mailFrom.address : "",
    messageId: parsed.messageId ?? "",
    subject: parsed.subject ?? "",
    text: parsed.text ?? "",
    html: parsed.html || "",
    parsed,
    raw,
  };
}
