import type { Actor, StaffActor } from "../domain/account/actor";
import type { DoneStep, Procedure, ProcedureAct, ProcedureKind } from "../domain/application/procedure";
import { procedureActs } from "../domain/application/procedure";
import { approvedStatuses } from "../domain/application/transitions";
import type { JapanDate } from "../domain/calendar/japan-date";
import { applicationsOf } from "./applications";
import type { Connection, Transaction } from "./database";
import type { Prisma } from "./generated/client";

export async function beginProcedures(
  tx: Transaction,
  applicationId: string,
  kinds: readonly ProcedureKind[],
  since: Date,
): Promise<void> {
  await tx.procedure.createMany({ data: kinds.map((kind) => ({ applicationId, kind, since })) });
}

/** Of an application whose approval holds; whoever may see the application. */
export async function readProcedures(actor: Actor, receiptNumber: string, db: Connection): Promise<Procedure[]> {
  const application = { receiptNumber, status: { in: [...approvedStatuses] }, ...applicationsOf(actor) };
  return (await db.procedure.findMany({ where: { application }, orderBy: { kind: "asc" } })).map(toProcedure);
}

/** Writes a step. */
export async function writeStep(
  tx: Transaction,
  applicationId: string,
  { kind, reached, since, endedAt }: Procedure,
): Promise<void> {
  await tx.procedure.update({
    where: { applicationId_kind: { applicationId, kind } },
    data: { reached, since, endedAt },
    select: { kind: true },
  });
}

/** Ends what is open of a kind for an office: it is not wished for any more. */
export async function endProcedures(tx: Transaction, officeId: string, kind: ProcedureKind, at: Date): Promise<void> {
  await tx.procedure.updateMany({ where: { kind, endedAt: null, application: { officeId } }, data: { endedAt: at } });
}

/** The steps of an office's latest procedure of a kind, and how it stands; undefined where there never was one. */
export async function readLatestProcedure(
  actor: Actor,
  officeId: string,
  kind: ProcedureKind,
  db: Connection,
): Promise<
  { readonly procedure: Procedure; readonly receiptNumber: string; readonly steps: readonly DoneStep[] } | undefined
> {
  const application = { officeId, status: { in: [...approvedStatuses] }, ...applicationsOf(actor) };
  const row = await db.procedure.findFirst({
    where: { kind, application },
    orderBy: { since: "desc" },
    include: { application: { select: { receiptNumber: true, events: stepEvents } } },
  });
  if (!row) return undefined;
  const { receiptNumber, events } = row.application;
  return { procedure: toProcedure(row), receiptNumber, steps: events.map(toStep) };
}

const stepEvents = {
  where: { act: { in: [...procedureActs] } },
  orderBy: { id: "asc" },
  select: { act: true, detail: true },
} as const satisfies Prisma.ApplicationEventFindManyArgs;

const toStep = ({ act, detail }: { readonly act: string; readonly detail: unknown }): DoneStep => ({
  act: act as ProcedureAct,
  on: (detail as { readonly on: JapanDate }).on,
});

/** A case whose procedure waits for its next step. */
export interface OpenProcedure extends Procedure {
  readonly receiptNumber: string;
  readonly companyName: string;
  readonly officeName: string;
  readonly officeCode: string;
}

const isOpen: Prisma.ProcedureWhereInput = { endedAt: null, application: { status: { in: [...approvedStatuses] } } };

/** What waits for the Center's hands, the longest first. */
export async function listOpenProcedures(_actor: StaffActor, limit: number, db: Connection): Promise<OpenProcedure[]> {
  const rows = await db.procedure.findMany({
    where: isOpen,
    orderBy: [{ since: "asc" }, { applicationId: "asc" }],
    take: limit,
    include: {
      application: { select: { receiptNumber: true, companyName: true, officeName: true, officeCode: true } },
    },
  });
  return rows.map(({ application, ...row }) => ({ ...toProcedure(row), ...application }));
}

export const countOpenProcedures = (_actor: StaffActor, limit: number, db: Connection): Promise<number> =>
  db.procedure.count({ where: isOpen, take: limit });

interface ProcedureRow {
  readonly kind: string;
  readonly reached: string | null;
  readonly since: Date;
  readonly endedAt: Date | null;
}

const toProcedure = ({ kind, reached, since, endedAt }: ProcedureRow): Procedure => ({
  kind: kind as ProcedureKind,
  reached: reached as ProcedureAct | null,
  since,
  endedAt,
});
