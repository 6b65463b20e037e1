import { type FormMemory, type FormMemoryCause, insertFormMemory, readFormMemory } from "../data/form-memories";
import type { Person } from "../domain/account/actor";
import type { FieldProblem, FormValues } from "../domain/form/parse-form";
import { isUuid } from "../domain/text/uuid";
import type { ServiceContext } from "../services/service-context";

const secretFields = ["password", "currentPassword", "newPassword", "newPasswordConfirm", "token"];

/** Keeps a form that could not be accepted, without its passwords; returns the id for the page's address. */
export function rememberForm(
  actor: Person | null,
  form: {
    readonly action: string;
    readonly cause: FormMemoryCause;
    readonly values: FormValues;
    readonly problems: readonly FieldProblem[];
  },
  context: ServiceContext,
): Promise<string> {
  const values = Object.fromEntries(Object.entries(form.values).filter(([name]) => !secretFields.includes(name)));
  return insertFormMemory(
    { ...form, values, accountId: actor?.accountId ?? null, now: context.clock.now() },
    context.db,
  );
}

/** The form a page's `?form=` speaks of, if it is this person's. */
export async function recallForm(
  actor: Person | undefined,
  id: string | string[] | undefined,
  context: ServiceContext,
): Promise<FormMemory | undefined> {
  return isUuid(id) ? readFormMemory(actor, id, context.db) : undefined;
}
