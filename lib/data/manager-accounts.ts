import type { FormValues } from "../domain/form/parse-form";
import type { Transaction } from "./database";

/** The account of an office's system manager; undefined where it has none that works. */
export const readManagerAccount = (tx: Transaction, officeId: string) =>
  tx.account.findFirst({
    where: { officeId, role: "SYSTEM_MANAGER", disabledAt: null },
    orderBy: { loginId: "asc" },
    select: { id: true, loginId: true, name: true, email: true },
  });

interface NewHolder {
  readonly name: string;
  readonly email: string;
  readonly applicantDefaults: FormValues;
}

/** The holder's facts alone: the person stays the same. */
export async function updateManagerAccount(tx: Transaction, accountId: string, holder: NewHolder): Promise<void> {
  await tx.account.update({ where: { id: accountId }, data: holder, select: { id: true } });
}

/** The account is another person's: its sessions end, and its old password opens nothing. */
export async function passManagerAccount(
  tx: Transaction,
  accountId: string,
  holder: NewHolder & { readonly passwordHash: string },
  now: Date,
): Promise<void> {
  await tx.account.update({
    where: { id: accountId },
    data: { ...holder, mustChangePassword: false },
    select: { id: true },
  });
  await tx.session.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: now } });
}
