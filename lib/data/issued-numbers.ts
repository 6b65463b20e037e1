import {
  identificationCapacity,
  identificationNumber,
  identificationSeries,
} from "../domain/contract/identification-number";
import type { Industry } from "../domain/contract/industry";
import { lineNumber, lineSeries } from "../domain/contract/line";
import type { ProcessingMode } from "../domain/contract/processing-mode";
import { forexUserCode, userCodeCapacity, userCodeOf, userCodeSeries } from "../domain/contract/user-code-name";
import { drawNumbers } from "./counters";
import type { Connection, Transaction } from "./database";

// What has an identity or a secret has a row of its own: for uniqueness, foreign keys and sealing. Its dates are the ledger's.

interface UserCodeToIssue {
  readonly officeId: string;
  readonly abbreviation: string;
  /** The one for 外為法関連業務, which a company has once. */
  readonly forex: boolean;
}

/**
 * Allocates a UserCode. Codes that came from elsewhere are passed over; rows stay for good, so that no code is given out twice.
 * @returns the code, or undefined where there is none left
 */
export async function issueUserCode(tx: Transaction, issue: UserCodeToIssue): Promise<string | undefined> {
  const { officeId, abbreviation, forex } = issue;
  const isTaken = async (code: string) => (await tx.userCode.findUnique({ where: { code } })) !== null;
  let code = forexUserCode(abbreviation);
  if (forex && (await isTaken(code))) return undefined;
  if (!forex) {
    do {
      const serial = await drawNumbers(tx, userCodeSeries(abbreviation), 1);
      if (serial > userCodeCapacity) return undefined;
      code = userCodeOf(abbreviation, serial);
    } while (await isTaken(code));
  }
  await tx.userCode.create({ data: { officeId, code } });
  return code;
}

/** Whether a company ever had its one UserCode for 外為法関連業務, at whatever office. */
export const isForexCodeTaken = async (abbreviation: string, db: Connection): Promise<boolean> =>
  (await db.userCode.findUnique({ where: { code: forexUserCode(abbreviation) }, select: { id: true } })) !== null;

interface UserIdsToIssue {
  readonly userCode: string;
  readonly industry: Industry;
  readonly processingMode: ProcessingMode;
  readonly count: number;
  readonly applicationId: string;
  /** Makes and seals one password. */
  readonly sealPassword: (userId: string) => string;
}

/**
 * R14, R15: allocates identification numbers and passwords. Numbers of ids that came from elsewhere are passed over.
 * @returns the numbers, or undefined where the series is used up
 */
export async function issueUserIds(tx: Transaction, issue: UserIdsToIssue): Promise<readonly string[] | undefined> {
  const { userCode: code, industry, processingMode, count, applicationId, sealPassword } = issue;
  const userCode = await tx.userCode.findUniqueOrThrow({ where: { code }, select: { id: true } });
  const series = identificationSeries(code, industry, processingMode);
  const rows = await tx.userId.findMany({ where: { userCodeId: userCode.id }, select: { identificationNumber: true } });
  const taken = new Set(rows.map((row) => row.identificationNumber));
  const numbers: string[] = [];
  while (numbers.length < count) {
    const serial = await drawNumbers(tx, series, 1);
    if (serial > identificationCapacity(processingMode)) return undefined;
    const number = identificationNumber(industry, processingMode, serial);
    if (!taken.has(number)) numbers.push(number);
  }
  await tx.userId.createMany({
    data: numbers.map((number) => ({
      userCodeId: userCode.id,
      identificationNumber: number,
      sealedPassword: sealPassword(`${code}${number}`),
      issuedById: applicationId,
    })),
  });
  return numbers;
}

/** A line of an office, with the next number. */
export async function issueLine(
  tx: Transaction,
  { officeId, applicationId }: { readonly officeId: string; readonly applicationId: string | null },
): Promise<string> {
  const number = lineNumber(await drawNumbers(tx, lineSeries, 1));
  await tx.line.create({ data: { officeId, number, issuedById: applicationId } });
  return number;
}

/** A logical terminal as the certificate work names it. */
export interface TerminalToInsert {
  readonly name: string;
  readonly sealedAccessKey: string | null;
  /** R17: what its certificate is fetched with, where it has one. */
  readonly certificate: { readonly sealedAuthCode1: string; readonly sealedAuthCode2: string } | null;
}

interface TerminalsToIssue {
  readonly officeId: string;
  readonly applicationId: string;
  readonly issuedAt: Date;
  readonly terminals: readonly TerminalToInsert[];
}

export async function insertTerminals(tx: Transaction, issue: TerminalsToIssue): Promise<void> {
  const { officeId, applicationId, issuedAt } = issue;
  for (const { certificate, ...terminal } of issue.terminals) {
    await tx.logicalTerminal.create({
      data: {
        ...terminal,
        officeId,
        issuedById: applicationId,
        ...(certificate ? { certificate: { create: { ...certificate, issuedAt } } } : {}),
      },
    });
  }
}

/** What an approval issued is never used: its passwords, access keys and auth codes are gone for good. */
export async function forgetSecrets(tx: Transaction, applicationId: string): Promise<void> {
  await tx.certificate.updateMany({
    where: { terminal: { issuedById: applicationId } },
    data: { sealedAuthCode1: null, sealedAuthCode2: null },
  });
  await tx.logicalTerminal.updateMany({ where: { issuedById: applicationId }, data: { sealedAccessKey: null } });
  await tx.userId.updateMany({ where: { issuedById: applicationId }, data: { sealedPassword: null } });
}
