import type { Transaction } from "@/lib/data/database";
import { openUserCode } from "@/lib/data/opened-contracts";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import type { Industry } from "@/lib/domain/contract/industry";
import type { ProcessingMode } from "@/lib/domain/contract/processing-mode";
import type { System } from "@/lib/domain/contract/system";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { type DemoLoginId, demoAccounts } from "./demo-accounts";

// What the contracts and accounts of the demo companies are made of.

/** Since when all contracts of the demo world hold. */
export const beginning = { startDate: japanDate("2020-04-01"), enteredAt: new Date("2020-03-02T09:00:00+09:00") };

export interface DemoUserCode {
  readonly code: string;
  readonly system: System;
  readonly industry: Industry;
  readonly paid: boolean;
  readonly free: boolean;
  readonly archive?: boolean;
  /** The UserIds it was contracted with; what applications of the demo world add comes on top. */
  readonly userIds: readonly { readonly mode: ProcessingMode; readonly count: number }[];
}

/** The name that the log-in page shows of an account. */
export const nameOf = (loginId: DemoLoginId): string =>
  demoAccounts.find((account) => account.loginId === loginId)?.name ?? loginId;

export interface DemoPerson {
  readonly familyName: string;
  readonly givenName: string;
  readonly familyKana: string;
  readonly givenKana: string;
  readonly department: string;
  readonly title: string;
  readonly phone: string;
  readonly fax: string;
  readonly email: string;
}

export const managerOf = ({ fax, ...person }: DemoPerson) => ({ ...person, emergencyFax: fax === "" ? null : fax });

export async function insertCustomer(
  tx: Transaction,
  loginId: DemoLoginId,
  role: "SYSTEM_MANAGER" | "APPLICANT",
  officeId: string,
  person: DemoPerson,
  passwordHash: string,
): Promise<void> {
  const applicantDefaults: FormValues = { ...person, emailConfirm: person.email };
  const account = { loginId, role, officeId, name: nameOf(loginId), email: person.email, passwordHash };
  await tx.account.create({ data: { ...account, applicantDefaults } });
}

export async function insertUserCodes(
  tx: Transaction,
  officeId: string,
  codes: readonly DemoUserCode[],
): Promise<void> {
  for (const { code, system, industry, paid, free, archive = false, userIds } of codes) {
    await openUserCode(
      tx,
      officeId,
      {
        code,
        system,
        industries: [industry],
        singleSignOn: false,
        statisticsPaid: paid,
        statisticsFree: free,
        bondedArchive: archive,
        sharedWithOffices: false,
      },
      userIds.map(({ mode, count }) => ({ industry, processingMode: mode, count })),
      beginning,
    );
  }
}
