import type { Person } from "../domain/account/actor";
import type { FieldProblem, FormValues } from "../domain/form/parse-form";
import type { Connection } from "./database";
import type { Prisma } from "./generated/client";

/** Why a form came back: wrong input, a session that had ended, or another tab that was first. */
/** Why a form comes back; "enterKey": it was sent by a key that must not do its act (R23). */
export type FormMemoryCause = "problems" | "session" | "conflict" | "enterKey";

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
      values: values as Prisma.InputJsonObject,
      problems: problems as unknown as Prisma.InputJsonArray,
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
        cause: row.cause as FormMemoryCause,
        values: row.values as FormValues,
        problems: row.problems as unknown as FieldProblem[],
      }
    : undefined;
}

export async function deleteOldFormMemories(before: Date, db: Connection): Promise<void> {
  await db.formMemory.deleteMany({ where: { createdAt: { lt: before } } });
}
