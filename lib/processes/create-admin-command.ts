import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { passwordLinkMail } from "@/emails/password-link";
import { clockStartingAt, systemClock } from "@/lib/adapters/clock";
import { summaryOf } from "@/lib/adapters/log";
import { folderCarrier, smtpCarrier } from "@/lib/adapters/smtp";
import { openDatabase } from "@/lib/data/database";
import { systemActor } from "@/lib/domain/account/actor";
import { formatInstant } from "@/lib/domain/calendar/japan-date";
import { readEmail } from "@/lib/domain/text/email-fields";
import { normalizeSingleLine } from "@/lib/domain/text/normalize";
import { readSettings, type Settings } from "@/lib/env";
import { createAdministrator, type Invitation } from "@/lib/services/account/create-administrator";
import { runCommand } from "./run-command";

// `npm run create-admin [-- mail-address name]`: makes an administrator of the Center, or gives one a new link.

const usage = "Usage: npm run create-admin -- mail-address name";

interface Person {
  readonly email: string;
  readonly name: string;
}

async function askForPerson(): Promise<Person | undefined> {
  const [email = "", ...names] = process.argv.slice(2);
  if (email !== "" && names.length > 0) return { email, name: names.join(" ") };
  if (!process.stdin.isTTY) return undefined;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const person = {
    email: email || (await terminal.question("Mail address: ")),
    name: await terminal.question("Name (e.g. 管理 三郎): "),
  };
  terminal.close();
  return person;
}

/** The person in normal form, or the sentence that says what is wrong. */
function readPerson(typed: Person): Person | string {
  const email = readEmail("Mail address", typed.email);
  if ("problem" in email) return email.problem;
  const name = normalizeSingleLine(typed.name);
  return name === "" || name.length > 38 ? "The name must have 1 to 38 characters." : { email: email.value, name };
}

async function send({ email, name }: Person, invitation: Invitation, settings: Settings, now: Date): Promise<void> {
  const { SMTP_URL, MAIL_FROM, DATA_DIR, BASE_URL } = settings;
  const carrier = SMTP_URL ? smtpCarrier(SMTP_URL, MAIL_FROM) : folderCarrier(join(DATA_DIR, "mail"), MAIL_FROM);
  const messageId = `<${randomUUID()}@${new URL(BASE_URL).hostname}>`;
  const mail = passwordLinkMail({ ...invitation, name });
  await carrier.carry({ ...mail, messageId, notice: "passwordLink", receiptNumber: null, to: email, date: now }).then(
    () => console.log(SMTP_URL ? `Sent to ${email}.` : `The mail is in ${join(DATA_DIR, "mail")}.`),
    (error) => console.log(`The mail could not be sent (${summaryOf(error)}): hand the link over yourself.`),
  );
}

await runCommand(async (databaseUrl) => {
  const typed = await askForPerson();
  const person = typed === undefined ? usage : readPerson(typed);
  if (typeof person === "string") {
    console.error(person);
    return 1;
  }
  const settings = readSettings();
  const clock = settings.NSS_NOW ? clockStartingAt(new Date(settings.NSS_NOW)) : systemClock;
  const db = openDatabase(databaseUrl, 1);
  const invitation = await createAdministrator(systemActor, person, { db, clock, baseUrl: settings.BASE_URL });
  await db.$disconnect();
  console.log(
    `${invitation.existed ? "A new link for the administrator" : "Made the administrator"} ${invitation.loginId}.`,
  );
  console.log(
    `The password is set here, once, until ${formatInstant(invitation.expiresAt)} (Japan):\n${invitation.link}`,
  );
  await send(person, invitation, settings, clock.now());
  return 0;
});
