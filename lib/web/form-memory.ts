import {
  type FormMemory,
  type FormMemoryCause,
  insertFormMemory,
  readFormMemory,
  readFormMemoryOwner,
} from "../data/form-memories";
import type { Person } from "../domain/account/actor";
import { formOwnerField } from "../domain/form/form-owner-field";
import type { FieldProblem, FormValues } from "../domain/form/parse-form";
import { isUuid } from "../domain/text/uuid";
import type { ServiceContext } from "../services/service-context";

/** Passwords and keys to set them, and whom the form was shown to: the row says it. */
const unkept = ["password", "currentPassword", "newPassword", "newPasswordConfirm", "token", formOwnerField];

/** Keeps a form that could not be accepted, without its passwords; returns the id for the page's address. */
export function rememberForm(
  actor: Pick<Person, "accountId"> | null,
  form: {
    readonly action: string;
    readonly cause: FormMemoryCause;
    readonly values: FormValues;
    readonly problems: readonly FieldProblem[];
  },
  context: ServiceContext,
): Promise<string> {
  const values = Object.fromEntries(Object.entries(form.values).filter(([name]) => !unkept.includes(name)));
  return insertFormMemory(
    { ...form, values, accountId: actor?.accountId ?? null, now: context.clock.now() },
    context.db,
  );
}

/** The login ID of the account that a form is kept for, whoever asks: the id is told to nobody but its sender. */
export const ownerOfForm = async (id: string | null, context: ServiceContext): Promise<string | undefined> =>
  isUuid(id) ? readFormMemoryOwner(id, context.db) : undefined;

/** The form a page's `?form=` speaks of, if it is this person's. */
export async function recallForm(
  actor: Person | undefined,
  id: string | string[] | undefined,
  context: ServiceContext,
): Promise<FormMemory | undefined> {
  return isUuid(id) ? readFormMemory(actor, id, context.db) : undefined;
}
