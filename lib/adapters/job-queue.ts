import { fromPrisma, type JobResult, type JobWithMetadata, PgBoss } from "pg-boss";

const mailQueue = "mail";
const dueWorkQueue = "due-work";

/** Takers of mail jobs, each of which takes so many at a time and comes again at once while more are waiting. */
const [mailTakers, mailsOfTaker] = [5, 2];

/** Mails that one worker process delivers side by side. */
export const mailsAtOnce = mailTakers * mailsOfTaker;

/** The executor of the transaction that makes a job necessary: the job is there exactly when it commits. */
type TransactionExecutor = Parameters<typeof fromPrisma>[0];

export interface JobQueue {
  enqueueMail(transaction: TransactionExecutor, mailId: string): Promise<void>;
  stop(): Promise<void>;
}

/** Creates the queue's tables and queues; the migration runner calls it. */
export async function prepareJobQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, max: 2 });
  boss.on("error", () => undefined);
  await boss.start();
  const retry = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 120 };
  await boss.createQueue(mailQueue, retry);
  await boss.updateQueue(mailQueue, retry);
  await boss.createQueue(dueWorkQueue, { policy: "short" });
  await boss.stop({ graceful: false });
}

/** For processes that only hand out work. */
export async function openJobQueue(connectionString: string): Promise<JobQueue> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, migrate: false, max: 2 });
  boss.on("error", (error) => console.error("job queue:", error));
  await boss.start();
  return {
    async enqueueMail(transaction, mailId) {
      await boss.send(mailQueue, { mailId }, { db: fromPrisma(transaction) });
    },
    stop: () => boss.stop({ graceful: false }),
  };
}

interface Handlers {
  /** Throws when the mail could not be handed over now and should be tried again later. */
  readonly deliverMail: (mailId: string, attempt: { readonly isLast: boolean }) => Promise<void>;
  readonly runDueWork: () => Promise<void>;
}

/** For the worker: takes jobs, supervises leases, and runs the due work every minute and once at the start. */
export async function workOnJobs(connectionString: string, handlers: Handlers): Promise<JobQueue> {
  const boss = new PgBoss({ connectionString, migrate: false, max: 4, cronMonitorIntervalSeconds: 10 });
  boss.on("error", (error) => console.error("job queue:", error));
  await boss.start();
  await boss.work(
    mailQueue,
    {
      pollingIntervalSeconds: 0.5,
      localConcurrency: mailTakers,
      batchSize: mailsOfTaker,
      burstWhenBatchFull: true,
      perJobResults: true,
      includeMetadata: true,
    },
    (jobs: JobWithMetadata<{ mailId: string }>[]) => Promise.all(jobs.map((job) => deliver(job, handlers))),
  );
  await boss.work(dueWorkQueue, { pollingIntervalSeconds: 5 }, () => handlers.runDueWork());
  await boss.schedule(dueWorkQueue, "* * * * *");
  await handlers.runDueWork();
  return {
    async enqueueMail(transaction, mailId) {
      await boss.send(mailQueue, { mailId }, { db: fromPrisma(transaction) });
    },
    stop: () => boss.stop({ graceful: true, timeout: 10_000 }),
  };
}

async function deliver(job: JobWithMetadata<{ mailId: string }>, handlers: Handlers): Promise<JobResult> {
  try {
    await handlers.deliverMail(job.data.mailId, { isLast: job.retryCount >= job.retryLimit });
    return { id: job.id, status: "completed" };
  } catch (error) {
    return { id: job.id, status: "failed", output: { message: String(error) } };
  }
}
