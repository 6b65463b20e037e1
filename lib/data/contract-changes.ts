import type { JapanDate } from "../domain/calendar/japan-date";
import {
  identificationCapacity,
  identificationNumber,
  identificationSeries,
} from "../domain/contract/identification-number";
import type { Industry } from "../domain/contract/industry";
import type { ProcessingMode } from "../domain/contract/processing-mode";
import { drawNumbers } from "./counters";
import type { Transaction } from "./database";
import { toDatabaseDate } from "./database-date";

interface UserIdAddition {
  readonly officeId: string;
  readonly userCode: string;
  readonly industry: Industry;
  readonly processingMode: ProcessingMode;
  readonly singleSignOn: boolean;
  readonly count: number;
  readonly startDate: JapanDate;
  readonly applicationId: string;
  /** Makes and seals one password. */
  readonly sealPassword: (userId: string) => string;
}

export type AddedUserIds =
  | { readonly ok: true; readonly userIds: readonly string[] }
  | { readonly ok: false; readonly reason: "unknownUserCode" | "noNumbersLeft" };

/** R14, R15: allocates numbers and passwords. Numbers of ids that came from elsewhere are passed over. */
export async function addUserIds(tx: Transaction, addition: UserIdAddition): Promise<AddedUserIds> {
  const { officeId, userCode: code, industry, processingMode, count, applicationId } = addition;
  const userCode = await tx.userCode.findFirst({ where: { code, officeId }, select: { id: true } });
  if (!userCode) return { ok: false, reason: "unknownUserCode" };

  const series = identificationSeries(code, industry, processingMode);
  const taken = new Set(
    (await tx.userId.findMany({ where: { userCodeId: userCode.id }, select: { identificationNumber: true } })).map(
      (row) => row.identificationNumber,
    ),
  );
  const numbers: string[] = [];
  while (numbers.length < count) {
    const serial = await drawNumbers(tx, series, 1);
    if (serial > identificationCapacity(processingMode)) return { ok: false, reason: "noNumbersLeft" };
    const number = identificationNumber(industry, processingMode, serial);
    if (!taken.has(number)) numbers.push(number);
  }
  await tx.userId.createMany({
    data: numbers.map((number) => ({
      userCodeId: userCode.id,
      identificationNumber: number,
      industry,
      processingMode,
      startDate: toDatabaseDate(addition.startDate),
      sealedPassword: addition.sealPassword(`${code}${number}`),
      issuedById: applicationId,
    })),
  });
  if (addition.singleSignOn) {
    await tx.userCode.update({ where: { id: userCode.id }, data: { singleSignOn: true } });
  }
  return { ok: true, userIds: numbers.map((number) => `${code}${number}`) };
}

/** Ends a UserId from a day on. False when it is not there or already ends. */
export async function endUserId(
  tx: Transaction,
  end: { officeId: string; userCode: string; identificationNumber: string; endDate: JapanDate; applicationId: string },
): Promise<boolean> {
  const { count } = await tx.userId.updateMany({
    where: {
      identificationNumber: end.identificationNumber,
      userCode: { code: end.userCode, officeId: end.officeId },
      endDate: null,
    },
    data: { endDate: toDatabaseDate(end.endDate), endedById: end.applicationId },
  });
  return count === 1;
}

/** Ends a web terminal and with it its certificate. False when it is not there or already ends. */
export async function endWebTerminal(
  tx: Transaction,
  end: { officeId: string; terminalName: string; endDate: JapanDate; applicationId: string },
): Promise<boolean> {
  const { count } = await tx.logicalTerminal.updateMany({
    where: { name: end.terminalName, officeId: end.officeId, kind: "WEB_NACCS", endDate: null },
    data: { endDate: toDatabaseDate(end.endDate), endedById: end.applicationId },
  });
  return count === 1;
}

interface IssuedCertificate {
  readonly name: string;
  readonly sealedAuthCode1: string;
  readonly sealedAuthCode2: string;
}

/** R17: a logical terminal with its certificate for each PC. */
export async function insertWebCertificates(
  tx: Transaction,
  issue: {
    readonly officeId: string;
    readonly applicationId: string;
    readonly startDate: JapanDate;
    readonly validThrough: JapanDate;
    readonly issuedAt: Date;
    readonly certificates: readonly IssuedCertificate[];
  },
): Promise<void> {
  for (const { name, ...codes } of issue.certificates) {
    await tx.logicalTerminal.create({
      data: {
        officeId: issue.officeId,
        name,
        kind: "WEB_NACCS",
        startDate: toDatabaseDate(issue.startDate),
        issuedById: issue.applicationId,
        certificate: {
          create: { ...codes, issuedAt: issue.issuedAt, validThrough: toDatabaseDate(issue.validThrough) },
        },
      },
    });
  }
}

/** Undoes an approval: what it issued never starts, what it ended goes on. */
export async function revokeApproval(tx: Transaction, applicationId: string, startDate: JapanDate): Promise<void> {
  const never = { endDate: toDatabaseDate(startDate), endedById: applicationId };
  await tx.userId.updateMany({ where: { issuedById: applicationId }, data: { ...never, sealedPassword: null } });
  await tx.userId.updateMany({
    where: { endedById: applicationId, OR: [{ issuedById: null }, { issuedById: { not: applicationId } }] },
    data: { endDate: null, endedById: null },
  });
  await tx.logicalTerminal.updateMany({
    where: { endedById: applicationId },
    data: { endDate: null, endedById: null },
  });
}

/**
 * Switches single sign-on off again on these UserCodes, unless another approval that stands asked for it, too, or it was on
 * before any application.
 */
export async function switchOffSingleSignOn(
  tx: Transaction,
  { officeId, userCodes, applicationId }: { officeId: string; userCodes: readonly string[]; applicationId: string },
): Promise<void> {
  if (userCodes.length === 0) return;
  await tx.$executeRaw`
    UPDATE "UserCode" AS code SET "singleSignOn" = false
    WHERE code."officeId" = ${officeId}::uuid AND code."code" = ANY(${[...userCodes]}) AND EXISTS (
      SELECT FROM "Application" AS filed, jsonb_array_elements(filed."contractBefore"->'userCodes') AS before
      WHERE filed."officeId" = code."officeId" AND before->>'code' = code."code" AND NOT (before->>'singleSignOn')::boolean
    ) AND NOT EXISTS (
      SELECT FROM "Application" AS other, jsonb_array_elements(other."content"->'changes'->'identificationNumbers') AS change
      WHERE other."officeId" = code."officeId" AND other."id" <> ${applicationId}::uuid
        AND other."startDate" IS NOT NULL AND other."status" <> 'INVALIDATED'
        AND change->>'userCode' = code."code" AND (change->>'singleSignOn')::boolean
    )`;
}

export async function raiseContractVersion(tx: Transaction, officeId: string): Promise<void> {
  await tx.office.update({ where: { id: officeId }, data: { contractVersion: { increment: 1 } } });
}
