import { signText, verifiedText } from "../adapters/signed-text";
import { firstValue } from "../domain/form/first-value";
import { formOwnerField } from "../domain/form/form-owner-field";
import type { FormValues } from "../domain/form/parse-form";
import { isUuid } from "../domain/text/uuid";
import { env } from "../env";

const purpose = "form owner";

/** What the forms of a page carry of the account that they are shown to. */
export const formOwnerMark = (accountId: string): string => signText(accountId, purpose, env().AUTH_SECRET);

export interface FormOwner {
  readonly accountId: string;
  /** Whether we have written it: only then may something be kept under this account, which is not the sender's. */
  readonly verified: boolean;
}

/** Whom a posted form was shown to; undefined for one of a page that was opened before forms carried it. */
export function formOwner(posted: FormValues): FormOwner | undefined {
  const mark = firstValue(posted, formOwnerField);
  if (mark === "") return undefined;
  const { AUTH_SECRET, AUTH_SECRET_PREVIOUS } = env();
  const verified = verifiedText(mark, purpose, [AUTH_SECRET, ...AUTH_SECRET_PREVIOUS]);
  return isUuid(verified)
    ? { accountId: verified, verified: true }
    : { accountId: mark.slice(0, mark.lastIndexOf(".")), verified: false };
}
