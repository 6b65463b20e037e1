import * as z from "zod/mini";
import type { Person } from "../domain/account/actor";
import { type FieldProblem, type FormValues, formValuesSchema } from "../domain/form/parse-form";
import type { Connection } from "./database";

/**
 * Why a form came back: wrong input, a session that had ended, another tab that was first, or the Enter key, which must not do
 * its act (R23).
 */
const causeSchema = z.enum(["problems", "session", "conflict", "enterKey"]);
export type FormMemoryCause = z.output<typeof causeSchema>;

const problemsSchema = z.array(z.object({ field: z.string(), message: z.string() }));

export interface FormMemory {
  readonly id: string;
  /** The path that was posted to. */
  readonly action: string;
  readonly cause: FormMemoryCause;
  readonly values: FormValues;
  readonly problems: readonly FieldProblem[];
}

type NewFormMemory = Omit<FormMemory, "id"> & { readonly accountId: string | null; readonly now: Date };

export async function insertFormMemory(memory: NewFormMemory, db: Connection): Promise<string> {
  const { now, values, problems, ...columns } = memory;
  const row = await db.formMemory.create({
    data: {
      ...columns,
      values,
      problems: problems.map((problem) => ({ ...problem })),
      createdAt: now,
    },
    select: { id: true },
  });
  return row.id;
}

/** What this account's own form carried; `actor` undefined for forms used before log-in. */
export async function readFormMemory(
  actor: Person | undefined,
  id: string,
  db: Connection,
): Promise<FormMemory | undefined> {
  const row = await db.formMemory.findFirst({ where: { id, accountId: actor?.accountId ?? null } });
  return row
    ? {
        id: row.id,
        action: row.action,
        cause: z.parse(causeSchema, row.cause),
        values: z.parse(formValuesSchema, row.values),
        problems: z.parse(problemsSchema, row.problems),
      }
    : undefined;
}

/** The login ID of the account whose form this is. */
export async function readFormMemoryOwner(id: string, db: Connection): Promise<string | undefined> {
  const row = await db.formMemory.findUnique({ where: { id }, select: { account: { select: { loginId: true } } } });
  return row?.account?.loginId;
}

export async function deleteOldFormMemories(before: Date, db: Connection): Promise<void> {
  await db.formMemory.deleteMany({ where: { createdAt: { lt: before } } });
}
