import { fromPrisma, type Job, type JobResult, type JobWithMetadata, PgBoss } from "pg-boss";
import { logFailure } from "./log";

const mailQueue = "mail";
/** Mail jobs whose last try ended without a result come here. */
const givenUpMailQueue = "mail-given-up";
const dueWorkQueue = "due-work";

/** Takers of mail jobs, each of which takes so many at a time and comes again at once while more are waiting. */
const [mailTakers, mailsOfTaker] = [5, 2];

/** Mails that one worker process delivers side by side. */
export const mailsAtOnce = mailTakers * mailsOfTaker;

/** The executor of the transaction that makes a job necessary: the job is there exactly when it commits. */
type TransactionExecutor = Parameters<typeof fromPrisma>[0];

export interface JobQueue {
  enqueueMails(transaction: TransactionExecutor, mailIds: readonly string[]): Promise<void>;
  stop(): Promise<void>;
}

/** Creates the queue's tables and queues; the migration runner calls it. */
export async function prepareJobQueue(connectionString: string): Promise<void> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, max: 2 });
  boss.on("error", () => undefined);
  await boss.start();
  await boss.createQueue(givenUpMailQueue, { retryLimit: 100, retryDelay: 60 });
  const retry = { retryLimit: 12, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600, expireInSeconds: 120 };
  await boss.createQueue(mailQueue, { ...retry, deadLetter: givenUpMailQueue });
  await boss.updateQueue(mailQueue, { ...retry, deadLetter: givenUpMailQueue });
  await boss.createQueue(dueWorkQueue, { policy: "short" });
  await boss.stop({ graceful: false });
}

/** For processes that only hand out work. */
export async function openJobQueue(connectionString: string): Promise<JobQueue> {
  const boss = new PgBoss({ connectionString, supervise: false, schedule: false, migrate: false, max: 2 });
  boss.on("error", (error) => logFailure(error, "job queue"));
  await boss.start();
  return {
    async enqueueMails(transaction, mailIds) {
      const jobs = mailIds.map((mailId) => ({ data: { mailId } }));
      await boss.insert(mailQueue, jobs, { db: fromPrisma(transaction) });
    },
    stop: () => boss.stop({ graceful: false }),
  };
}

interface Handlers {
  /** Throws when the mail could not be handed over now and should be tried again later. */
  readonly deliverMail: (mailId: string, attempt: { readonly isLast: boolean }) => Promise<void>;
  /** For a mail whose last try was cut off. */
  readonly giveUpMail: (mailId: string) => Promise<void>;
  readonly runDueWork: () => Promise<void>;
}

/** For the worker: takes jobs, supervises leases, and runs the due work every minute and once at the start. */
export async function workOnJobs(connectionString: string, handlers: Handlers): Promise<Pick<JobQueue, "stop">> {
  const boss = new PgBoss({
    connectionString,
    migrate: false,
    max: 4,
    cronMonitorIntervalSeconds: 10,
    superviseIntervalSeconds: 20,
    monitorIntervalSeconds: 20,
  });
  boss.on("error", (error) => logFailure(error, "job queue"));
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
  await boss.work(givenUpMailQueue, { pollingIntervalSeconds: 5 }, async (jobs: Job<{ mailId: string }>[]) => {
    for (const { data } of jobs) await handlers.giveUpMail(data.mailId);
  });
  await boss.work(dueWorkQueue, { pollingIntervalSeconds: 5 }, () => handlers.runDueWork());
  await boss.schedule(dueWorkQueue, "* * * * *");
  await handlers.runDueWork();
  return {
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
