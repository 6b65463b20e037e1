import * as z from "zod/mini";
import type { CustomerActor } from "../domain/account/actor";
import { statusesBefore } from "../domain/application/transitions";
import type { DraftValues } from "../domain/change/change-item";
import { itemsKey } from "../domain/change/items-form";
import { appliedKey, userCodesIn } from "../domain/change/user-code-form";
import { type FormValues, formValuesSchema } from "../domain/form/parse-form";
import type { Connection, Transaction } from "./database";
import type { Prisma } from "./generated/client";

/** A draft with everything typed so far. `versions` guard each step against a second tab. */
export interface DraftRecord {
  readonly id: string;
  readonly officeId: string;
  readonly values: DraftValues;
  readonly versions: Readonly<Record<string, number>>;
  readonly savedAt: Date;
  /** The queried application this corrects. */
  readonly corrects: { readonly id: string; readonly receiptNumber: string } | null;
  /** The receipt number it was filed under. */
  readonly filedAs: string | null;
}

const draftInclude = {
  steps: true,
  corrects: { select: { id: true, receiptNumber: true } },
  filedAs: { select: { receiptNumber: true } },
} satisfies Prisma.DraftInclude;

/** A draft of the actor's office that was not discarded; filed ones are still found, so that filing twice answers alike. */
export async function readDraftRecord(
  actor: CustomerActor,
  draftId: string,
  db: Connection,
): Promise<DraftRecord | undefined> {
  const row = await db.draft.findFirst({
    where: { id: draftId, officeId: actor.officeId, discardedAt: null },
    include: draftInclude,
  });
  return row ? toRecord(row) : undefined;
}

function toRecord(row: Prisma.DraftGetPayload<{ include: typeof draftInclude }>): DraftRecord {
  return {
    id: row.id,
    officeId: row.officeId,
    values: valuesOf(row.steps),
    versions: Object.fromEntries(row.steps.map((step) => [step.key, step.version])),
    savedAt: row.updatedAt,
    corrects: row.corrects,
    filedAs: row.filedAs?.receiptNumber ?? null,
  };
}

const valuesOf = (steps: readonly { readonly key: string; readonly values: Prisma.JsonValue }[]): DraftValues =>
  Object.fromEntries(steps.map(({ key, values }) => [key, z.parse(formValuesSchema, values)]));

/** Locks a draft until the transaction ends, so that filing it from two tabs happens one after the other. */
export async function lockDraft(tx: Transaction, draftId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Draft" WHERE "id" = ${draftId}::uuid FOR UPDATE`;
}

export interface DraftListing {
  readonly id: string;
  readonly savedAt: Date;
  readonly createdBy: string;
  readonly items: FormValues | undefined;
  /** The UserCodes it changes so far. */
  readonly userCodes: readonly string[];
  readonly corrects: string | null;
}

/** The office's drafts under way. A correction that the Center no longer waits for is none. */
const underWay = (actor: CustomerActor): Prisma.DraftWhereInput => ({
  officeId: actor.officeId,
  discardedAt: null,
  filedAsId: null,
  OR: [{ correctsId: null }, { corrects: { status: { in: statusesBefore("correct") } } }],
});

export const countDrafts = (actor: CustomerActor, db: Connection): Promise<number> =>
  db.draft.count({ where: underWay(actor) });

/** The office's drafts under way, latest first, a page at a time (`page` from 1). */
export async function listDrafts(
  actor: CustomerActor,
  { page, pageSize }: { readonly page: number; readonly pageSize: number },
  db: Connection,
): Promise<{ readonly drafts: readonly DraftListing[]; readonly more: boolean }> {
  const rows = await db.draft.findMany({
    where: underWay(actor),
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    skip: (page - 1) * pageSize,
    take: pageSize + 1,
    include: {
      createdBy: { select: { name: true } },
      corrects: { select: { receiptNumber: true } },
      steps: {
        where: { OR: [{ key: itemsKey }, { key: { startsWith: appliedKey("") } }] },
        orderBy: { key: "asc" },
        select: { key: true, values: true },
      },
    },
  });
  const drafts = rows.slice(0, pageSize).map((row) => ({
    id: row.id,
    savedAt: row.updatedAt,
    createdBy: row.createdBy.name,
    items: valuesOf(row.steps)[itemsKey],
    userCodes: userCodesIn(valuesOf(row.steps)),
    corrects: row.corrects?.receiptNumber ?? null,
  }));
  return { drafts, more: rows.length > pageSize };
}

export async function insertDraft(
  tx: Transaction,
  actor: CustomerActor,
  draft: { readonly values: DraftValues; readonly correctsId: string | null; readonly now: Date },
): Promise<string> {
  const row = await tx.draft.create({
    data: {
      officeId: actor.officeId,
      createdById: actor.accountId,
      correctsId: draft.correctsId,
      createdAt: draft.now,
      updatedAt: draft.now,
      steps: {
        create: Object.entries(draft.values).map(([key, values]) => ({
          key,
          values,
          savedAt: draft.now,
        })),
      },
    },
    select: { id: true },
  });
  return row.id;
}

/** The open draft that corrects an application, if there is one. */
export async function findCorrection(
  tx: Connection,
  actor: CustomerActor,
  applicationId: string,
): Promise<string | undefined> {
  const row = await tx.draft.findFirst({
    where: { correctsId: applicationId, officeId: actor.officeId, discardedAt: null, filedAsId: null },
    select: { id: true },
  });
  return row?.id;
}

/**
 * Writes a step if it still has the version that was seen (0 for a step not written yet).
 * @returns the new version, or undefined when another tab was first.
 */
export async function putDraftStep(
  tx: Transaction,
  step: { readonly draftId: string; readonly key: string; readonly seenVersion: number; readonly values: FormValues },
  now: Date,
): Promise<number | undefined> {
  const { draftId, key, seenVersion, values } = step;
  if (seenVersion === 0) {
    const { count } = await tx.draftStep.createMany({
      data: [{ draftId, key, values, savedAt: now }],
      skipDuplicates: true,
    });
    if (count === 0) return undefined;
  } else {
    const { count } = await tx.draftStep.updateMany({
      where: { draftId, key, version: seenVersion },
      data: { values, version: { increment: 1 }, savedAt: now },
    });
    if (count === 0) return undefined;
  }
  await touchDraft(tx, draftId, now);
  return seenVersion + 1;
}

export async function deleteDraftSteps(
  tx: Transaction,
  draftId: string,
  keys: readonly string[],
  now: Date,
): Promise<void> {
  await tx.draftStep.deleteMany({ where: { draftId, key: { in: [...keys] } } });
  await touchDraft(tx, draftId, now);
}

const touchDraft = (tx: Transaction, draftId: string, now: Date) =>
  tx.draft.update({ where: { id: draftId }, data: { updatedAt: now } });

export async function markDraftFiled(tx: Transaction, draftId: string, applicationId: string): Promise<void> {
  await tx.draft.update({ where: { id: draftId }, data: { filedAsId: applicationId } });
}

/** Whether there is a draft of the actor's office that was discarded. */
export async function wasDiscarded(tx: Transaction, actor: CustomerActor, draftId: string): Promise<boolean> {
  const found = await tx.draft.count({
    where: { id: draftId, officeId: actor.officeId, discardedAt: { not: null } },
  });
  return found === 1;
}

/** False when there is no such open draft of the actor's office. */
export async function discardDraftRow(
  tx: Transaction,
  actor: CustomerActor,
  draftId: string,
  now: Date,
): Promise<boolean> {
  const { count } = await tx.draft.updateMany({
    where: { id: draftId, officeId: actor.officeId, filedAsId: null, discardedAt: null },
    data: { discardedAt: now },
  });
  return count === 1;
}

/** Writes a step that is typed outside the wizard's pages, whatever stood there. */
export async function overwriteDraftStep(
  tx: Transaction,
  step: { readonly draftId: string; readonly key: string; readonly values: FormValues },
  now: Date,
): Promise<void> {
  const { draftId, key, values } = step;
  await tx.draftStep.upsert({
    where: { draftId_key: { draftId, key } },
    create: { draftId, key, values, savedAt: now },
    update: { values, version: { increment: 1 }, savedAt: now },
  });
  await touchDraft(tx, draftId, now);
}

/** Takes a step out of the corrections of an application that are not filed. */
export async function dropFromCorrections(tx: Transaction, applicationId: string, key: string): Promise<void> {
  await tx.draftStep.deleteMany({ where: { key, draft: { correctsId: applicationId, filedAsId: null } } });
}
