import * as z from "zod/mini";
import type { CustomerActor, Person } from "../domain/account/actor";
import { applicantForm } from "../domain/change/applicant-form";
import { applicationContentSchema } from "../domain/change/application-content";
import { type FormValues, formValuesSchema } from "../domain/form/parse-form";
import type { Connection, Transaction } from "./database";

/** What log-in needs of an account, whatever the case of its login ID; null where the ID is unknown. */
export const readCredentials = (loginId: string, db: Connection) =>
  db.account.findFirst({
    where: { loginId: { in: [loginId.toUpperCase(), loginId.toLowerCase()] } },
    select: { id: true, loginId: true, name: true, role: true, officeId: true, passwordHash: true, disabledAt: true },
  });

export async function readOwnPasswordHash(actor: Person, db: Connection): Promise<string> {
  const row = await db.account.findUniqueOrThrow({ where: { id: actor.accountId }, select: { passwordHash: true } });
  return row.passwordHash;
}

export async function writeOwnPassword(tx: Transaction, actor: Person, passwordHash: string): Promise<void> {
  await tx.account.update({ where: { id: actor.accountId }, data: { passwordHash, mustChangePassword: false } });
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
