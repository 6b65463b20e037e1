import type { Actor } from "../domain/account/actor";
import type { OtherOffice } from "../domain/contract/other-office";
import { readLedger } from "./contract-ledger";
import type { Connection } from "./database";
import { fromNullableDate } from "./database-date";
import type { Prisma } from "./generated/client";

/** The offices of these codes; of those of other companies, too, a customer learns what they are called, and no more (R21). */
export const findOffices = (actor: Actor, codes: readonly string[], db: Connection): Promise<OtherOffice[]> =>
  readOffices(actor, { officeCode: { in: [...codes] } }, codes.length, db);

/** The offices of these ids. */
export const findOfficesById = (actor: Actor, ids: readonly string[], db: Connection): Promise<OtherOffice[]> =>
  readOffices(actor, { id: { in: [...ids] } }, ids.length, db);

async function readOffices(
  actor: Actor,
  where: Prisma.OfficeWhereInput,
  count: number,
  db: Connection,
): Promise<OtherOffice[]> {
  if (count === 0) return [];
  const rows = await db.office.findMany({
    where,
    orderBy: { officeCode: "asc" },
    select: {
      id: true,
      officeCode: true,
      name: true,
      endedFrom: true,
      userCodes: { select: { code: true } },
      company: { select: { id: true, name: true } },
    },
  });
  const offices: OtherOffice[] = [];
  for (const { id, officeCode, name, endedFrom, userCodes, company } of rows) {
    offices.push({
      officeId: id,
      officeCode,
      name,
      companyId: company.id,
      companyName: company.name,
      endedFrom: fromNullableDate(endedFrom),
      userCodes: userCodes.map(({ code }) => code),
      ...(actor.kind === "customer" ? {} : { ledger: (await readLedger(actor, id, db)) ?? [] }),
    });
  }
  return offices;
}
