import type { SystemManager } from "../contract/contract";
import type { FormValues } from "../form/parse-form";

interface Holder {
  readonly name: string;
  readonly email: string;
}

/** Whether an account stays with the person who holds it: another name or another mailbox is taken for another person. */
export const isSamePerson = (one: Holder, other: Holder): boolean =>
  one.email.toLowerCase() === other.email.toLowerCase() && withoutSpace(one.name) === withoutSpace(other.name);

const withoutSpace = (name: string): string => name.replace(/\s/gu, "");

/** For so many days a new system manager can set a password by the link (our own figure; nothing is public). */
const managerLinkDays = 30;

export const managerLinkExpiry = (now: Date): Date => new Date(now.getTime() + managerLinkDays * 24 * 60 * 60_000);

/** What the applicant step starts from when the manager files. */
export const asApplicant = ({ department, title, emergencyFax, email, ...person }: SystemManager): FormValues => ({
  ...person,
  department: department ?? "",
  title: title ?? "",
  fax: emergencyFax ?? "",
  email,
  emailConfirm: email,
});
