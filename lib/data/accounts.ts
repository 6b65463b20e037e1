import * as z from "zod/mini";
import type { CustomerActor, Person, StaffActor } from "../domain/account/actor";
import { applicantForm } from "../domain/change/applicant-form";
import { applicationContentSchema } from "../domain/change/application-content";
import { type FormValues, formValuesSchema } from "../domain/form/parse-form";
import type { Connection, Transaction } from "./database";
import { fromNullableDate } from "./database-date";

/** What log-in needs of an account, whatever the case of its login ID; undefined where the ID is unknown. */
export async function readCredentials(loginId: string, db: Connection) {
  const row = await db.account.findFirst({
    where: { loginId: { in: [loginId.toUpperCase(), loginId.toLowerCase()] } },
    select: {
      id: true,
      loginId: true,
      name: true,
      role: true,
      officeId: true,
      passwordHash: true,
      disabledAt: true,
      office: { select: { endedFrom: true } },
    },
  });
  if (!row) return undefined;
  const { office, ...account } = row;
  return { ...account, contractEndedFrom: fromNullableDate(office?.endedFrom ?? null) };
}

export async function readOwnPasswordHash(actor: Person, db: Connection): Promise<string> {
  const row = await db.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { passwordHash: true } });
  return row.passwordHash;
}

export async function writeOwnPassword(tx: Transaction, actor: Person, passwordHash: string): Promise<void> {
  await tx.account.update({ where: { id: actor.accountId }, data: { passwordHash, mustChangePassword: false } });
}

/** A member of the Center's staff, as a colleague chooses one. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** A member of the Center's staff who can work; undefined where there is none of this id. */
export async function findColleague(_actor: StaffActor, id: string, db: Connection): Promise<Colleague | undefined> {
  const where = { id, officeId: null, disabledAt: null };
  return (await db.account.findFirst({ where, select: { id: true, name: true } })) ?? undefined;
}

/** The Center's staff that can work: those whose accounts are not disabled, by name. */
export const listStaff = (_actor: StaffActor, db: Connection): Promise<Colleague[]> =>
  db.account.findMany({
    where: { officeId: null, disabledAt: null },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });

/** The Center's staff whose cases can be asked for: those who can work, then those who cannot any more but still have some. */
export async function listAssignees(
  _actor: StaffActor,
  db: Connection,
): Promise<(Colleague & { readonly disabled: boolean })[]> {
  const rows = await db.account.findMany({
    where: { officeId: null, OR: [{ disabledAt: null }, { assigned: { some: {} } }] },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true, disabledAt: true },
  });
  const staff = rows.map(({ disabledAt, ...each }) => ({ ...each, disabled: disabledAt !== null }));
  return [...staff.filter(({ disabled }) => !disabled), ...staff.filter(({ disabled }) => disabled)];
}

/** What the applicant step starts from: the account's own, else the office's last application's. */
export async function readApplicantDefaults(actor: CustomerActor, db: Connection): Promise<FormValues> {
  const last = await db.application.findFirst({
    where: { officeId: actor.officeId, filedById: actor.accountId },
    orderBy: [{ filedAt: "desc" }, { id: "desc" }],
    select: { content: true },
  });
  if (last) return applicantForm.typed(z.parse(applicationContentSchema, last.content).applicant);
  const account = await db.account.findUnique({
    where: { id: actor.accountId },
    select: { applicantDefaults: true, email: true },
  });
  return z.parse(formValuesSchema, account?.applicantDefaults ?? {});
}
