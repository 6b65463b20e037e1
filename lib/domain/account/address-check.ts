import type { ApplicationContent } from "../change/application-content";
import type { Contract, SystemManager } from "../contract/contract";

/** What the mail's text has in place of what the link carries, until the mail is handed over. */
export const keyPlace = "KEY-IN-THE-MAIL-ALONE";

/** The new address of the system manager that an application names: it has to be reachable. Undefined where it stays. */
export function newManagerAddress(
  { systemManager }: Contract,
  { changes }: Pick<ApplicationContent, "changes">,
): string | undefined {
  const { email } = (changes.systemManager ?? {}) as Partial<SystemManager>;
  return email === undefined || email.toLowerCase() === systemManager.email.toLowerCase() ? undefined : email;
}

/** Whether the owner of an address has said that mails arrive. */
export interface AddressStanding {
  readonly email: string;
  readonly confirmedAt: Date | null;
}
