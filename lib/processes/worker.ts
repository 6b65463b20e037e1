import { join } from "node:path";
import { mailsAtOnce, workOnJobs } from "@/lib/adapters/job-queue";
import { logFailure } from "@/lib/adapters/log";
import { folderCarrier, smtpCarrier } from "@/lib/adapters/smtp";
import { env } from "@/lib/env";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { deliverMail } from "@/lib/services/mail/deliver-mail";
import { giveUpMail } from "@/lib/services/mail/give-up-mail";
import { serviceContext } from "@/lib/web/service-context";

// The worker process: sends the mails and does what falls due by the clock.
const { DATABASE_URL, DATA_DIR, MAIL_FROM, SMTP_URL } = env();
const context = await serviceContext();
const carrier = SMTP_URL
  ? smtpCarrier(SMTP_URL, MAIL_FROM, { connections: mailsAtOnce })
  : folderCarrier(join(DATA_DIR, "mail"), MAIL_FROM);
const queue = await workOnJobs(DATABASE_URL, {
  deliverMail: (mailId, attempt) => deliverMail(mailId, attempt, carrier, context),
  giveUpMail: (mailId) => giveUpMail(mailId, context),
  runDueWork: () => runDueWork(context, logFailure),
});
// The end-to-end tests wait for this: what was due at the start is done.
process.send?.("ready");

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, async () => {
    await queue.stop();
    process.exit(0);
  });
}
