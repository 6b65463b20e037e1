import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { Contract } from "@/lib/domain/contract/contract";
import { type Entry, type Ledger, lastSeq } from "@/lib/domain/contract/ledger";
import type { Operation } from "@/lib/domain/contract/operations/operations";

export const theOfficeId = "0199b0c0-0000-7000-8000-000000000002";
export const theCompanyId = "0199b0c0-0000-7000-8000-000000000003";

const opened = japanDate("2020-04-01");

/** The ledger of an office whose contract has always been this one, but for what started later. */
export function ledgerOf(contract: Contract, officeId = theOfficeId, firstSeq = 1): Ledger {
  const { companyId, company, office, userCodes, terminals, lines } = contract;
  const begin = (operation: Operation, startDate: JapanDate): Omit<Entry, "seq"> => ({
    scope: operation.type === "openCompany" ? { companyId } : { officeId },
    startDate,
    operation,
    applicationId: null,
  });
  return [
    begin({ type: "openCompany", ...company }, opened),
    begin(openingOf(contract), opened),
    ...userCodes.flatMap(({ userIds, ...userCode }) => [
      begin({ type: "addUserCode", ...userCode, industries: [...userCode.industries] }, opened),
      ...userIds.map(({ identificationNumber, industry, processingMode, startDate }) =>
        begin(
          {
            type: "addUserIds",
            userCode: userCode.code,
            industry,
            processingMode,
            count: 1,
            numbers: [identificationNumber],
          },
          startDate,
        ),
      ),
    ]),
    ...lines.map(({ startDate, ...line }) => begin({ type: "addLine", ...line }, startDate)),
    ...terminals.map(({ startDate, ...terminal }) =>
      begin({ type: "issueTerminals", ordered: 0, terminals: [terminal] }, startDate),
    ),
    ...contract.sharedUserCodes.map(({ code, owner, startDate }) =>
      begin({ type: "shareUserCode", userCode: code, owner, user: office.officeCode }, startDate),
    ),
    ...contract.sharedEquipment.map(({ startDate, ...shared }) =>
      begin({ type: "shareEquipment", ...shared }, startDate),
    ),
    ...contract.jointUses.map(({ offices, bearer, startDate }) =>
      begin({ type: "joinUse", offices: [...offices], bearer }, startDate),
    ),
  ].map((entry, index) => ({ ...entry, seq: firstSeq + index }));
}

/** What a contract like this one begins with. */
export function openingOf({ companyId, office, systemManager, billing, pricePlans }: Contract) {
  const { since: _, ...plans } = pricePlans;
  return {
    type: "openContract" as const,
    companyId,
    office: {
      ...office,
      billingCode: billing.code,
      billingName: billing.addressee,
      billingDepartment: billing.department,
      billingAddress: billing.address,
    },
    systemManager,
    pricePlans: plans,
  };
}

/** A ledger with what an application entered into the office's, to hold from a day on. */
export const withApproval = (
  ledger: Ledger,
  applicationId: string,
  startDate: JapanDate,
  ...operations: readonly Entry["operation"][]
): Ledger => [
  ...ledger,
  ...operations.map((operation, index) => ({
    seq: lastSeq(ledger) + 1 + index,
    scope: { officeId: theOfficeId },
    startDate,
    operation,
    applicationId,
  })),
];
