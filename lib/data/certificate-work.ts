import * as z from "zod/mini";
import type { StaffActor } from "../domain/account/actor";
import { type CertificateCase, mostCertificateCases } from "../domain/application/certificate-work";
import { statusesBefore } from "../domain/application/transitions";
import { terminalCountsSchema } from "../domain/contract/terminal-kind";
import type { Connection } from "./database";
import { fromDatabaseDate } from "./database-date";
import { Prisma } from "./generated/client";

/** The cases whose terminals or certificates are to be issued, the earliest start first; one page of them. */
export async function listCertificateWork(_actor: StaffActor, db: Connection): Promise<CertificateCase[]> {
  const rows = await db.application.findMany({
    where: { status: { in: statusesBefore("completeCertificates") }, terminalsOrdered: { not: {} } },
    orderBy: [{ startDate: "asc" }, { receiptNumber: "asc" }],
    take: mostCertificateCases,
    select: {
      receiptNumber: true,
      version: true,
      startDate: true,
      terminalsOrdered: true,
      companyName: true,
      officeName: true,
      officeCode: true,
      assignee: { select: { name: true } },
    },
  });
  return rows.flatMap(({ startDate, assignee, terminalsOrdered, ...row }) =>
    startDate
      ? [
          {
            ...row,
            startDate: fromDatabaseDate(startDate),
            terminalsOrdered: z.parse(terminalCountsSchema, terminalsOrdered),
            assigneeName: assignee?.name ?? null,
          },
        ]
      : [],
  );
}

/** The receipt number of the case after this one, or of the first where it was the last; undefined where none waits. */
export async function nextCertificateCase(
  _actor: StaffActor,
  receiptNumber: string,
  db: Connection,
): Promise<string | undefined> {
  const [next] = await db.$queryRaw<{ receiptNumber: string }[]>`
    SELECT a."receiptNumber" FROM "Application" a JOIN "Application" here ON here."receiptNumber" = ${receiptNumber}
    WHERE a."status" IN (${Prisma.join(
      statusesBefore("completeCertificates").map((status) => Prisma.sql`${status}::"ApplicationStatus"`),
    )}) AND a."terminalsOrdered" <> '{}' AND a."id" <> here."id"
    ORDER BY (a."startDate", a."receiptNumber") > (here."startDate", here."receiptNumber") DESC,
      a."startDate", a."receiptNumber" LIMIT 1`;
  return next?.receiptNumber;
}
