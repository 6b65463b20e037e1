import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { sendConsoleToLog } from "@/lib/adapters/console-to-log";
import { mailsAtOnce, workOnJobs } from "@/lib/adapters/job-queue";
import { logFailure } from "@/lib/adapters/log";
import { logEvent } from "@/lib/adapters/log-event";
import { folderCarrier, smtpCarrier } from "@/lib/adapters/smtp";
import { beat, endHeartbeat } from "@/lib/data/worker-heartbeat";
import { systemActor } from "@/lib/domain/account/actor";
import { env, isDemo } from "@/lib/env";
import { DailyChainReport } from "@/lib/services/audit/daily-chain-report";
import { runDueWork } from "@/lib/services/due-work/run-due-work";
import { deliverMail } from "@/lib/services/mail/deliver-mail";
import { giveUpMail } from "@/lib/services/mail/give-up-mail";
import { tellOldDelay } from "@/lib/services/mail/mail-outage";
import { serviceContext } from "@/lib/web/service-context";
import { RepeatedFailures } from "./repeated-failures";

// The worker process: sends the mails and does what falls due by the clock.
sendConsoleToLog("worker");
process.on("uncaughtException", (error) => {
  logFailure(error, "worker");
  process.exit(1);
});
const { DATABASE_URL, DATA_DIR, MAIL_FROM, SMTP_URL } = env();
const context = await serviceContext();
const carrier = SMTP_URL
  ? smtpCarrier(SMTP_URL, MAIL_FROM, { connections: mailsAtOnce })
  : folderCarrier(join(DATA_DIR, "mail"), MAIL_FROM);
const failures = new RepeatedFailures();
const chainReport = new DailyChainReport();
const queue = await workOnJobs(DATABASE_URL, {
  deliverMail: (mailId, attempt) => deliverMail(mailId, attempt, carrier, context),
  giveUpMail: (mailId) => giveUpMail(mailId, context),
  runDueWork: () =>
    failures.during(async (report) => {
      await runDueWork(context, report);
      await chainReport
        .tell(context, isDemo() ? undefined : carrier)
        .catch((error) => report(error, "verifying of the chains"));
    }),
});
const workerId = randomUUID();
const sayAlive = () => beat(systemActor, workerId, context.db).catch((error) => logFailure(error, "heartbeat"));
await sayAlive();
setInterval(sayAlive, 15_000);
await tellOldDelay(context);
logEvent("info", "started");
// The end-to-end tests wait for this: what was due at the start is done.
process.send?.("ready");

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.once(signal, async () => {
    logEvent("info", "stopping", { signal });
    await queue.stop();
    await endHeartbeat(systemActor, workerId, context.db).catch((error) => logFailure(error, "heartbeat"));
    logEvent("info", "stopped");
    process.exit(0);
  });
}
