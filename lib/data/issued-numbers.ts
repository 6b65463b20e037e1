import {
  identificationCapacity,
  identificationNumber,
  identificationSeries,
} from "../domain/contract/identification-number";
import type { Industry } from "../domain/contract/industry";
import type { ProcessingMode } from "../domain/contract/processing-mode";
import { drawNumbers } from "./counters";
import type { Transaction } from "./database";

// What has an identity or a secret has a row of its own: for uniqueness, foreign keys and sealing. Its dates are the ledger's.

interface UserIdsToIssue {
  readonly officeId: string;
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
  const { officeId, userCode: code, industry, processingMode, count, applicationId, sealPassword } = issue;
  const userCode = await tx.userCode.findFirstOrThrow({ where: { code, officeId }, select: { id: true } });
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

interface CertificatesToIssue {
  readonly officeId: string;
  readonly applicationId: string;
  readonly issuedAt: Date;
  readonly certificates: readonly {
    readonly name: string;
    readonly sealedAuthCode1: string;
    readonly sealedAuthCode2: string;
  }[];
}

/** R17: a logical terminal with its certificate for each PC. */
export async function insertCertificates(tx: Transaction, issue: CertificatesToIssue): Promise<void> {
  const { officeId, applicationId, issuedAt } = issue;
  for (const { name, ...codes } of issue.certificates) {
    await tx.logicalTerminal.create({
      data: { officeId, name, issuedById: applicationId, certificate: { create: { ...codes, issuedAt } } },
    });
  }
}

/** What an approval issued is never used: its passwords and auth codes are gone for good. */
export async function forgetSecrets(tx: Transaction, applicationId: string): Promise<void> {
  await tx.certificate.updateMany({
    where: { terminal: { issuedById: applicationId } },
    data: { sealedAuthCode1: null, sealedAuthCode2: null },
  });
  await tx.userId.updateMany({ where: { issuedById: applicationId }, data: { sealedPassword: null } });
}
