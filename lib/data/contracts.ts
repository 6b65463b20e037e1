import type { Actor } from "../domain/account/actor";
import type { Contract } from "../domain/contract/contract";
import type { Industry } from "../domain/contract/industry";
import type { Connection } from "./database";
import { fromDatabaseDate, fromNullableDate } from "./database-date";
import type { Prisma } from "./generated/client";

const contractSelect = {
  officeCode: true,
  name: true,
  address: true,
  phone: true,
  fax: true,
  customsOffice: true,
  billingCode: true,
  billingName: true,
  billingAddress: true,
  pricePlan: true,
  contractVersion: true,
  managerFamilyName: true,
  managerGivenName: true,
  managerFamilyKana: true,
  managerGivenKana: true,
  managerDepartment: true,
  managerTitle: true,
  managerPhone: true,
  managerEmergencyFax: true,
  managerEmail: true,
  company: true,
  userCodes: {
    orderBy: { code: "asc" },
    include: { userIds: { orderBy: [{ startDate: "asc" }, { identificationNumber: "asc" }] } },
  },
  terminals: { orderBy: { name: "asc" }, include: { certificate: { select: { validThrough: true } } } },
} satisfies Prisma.OfficeSelect;

type OfficeRow = Prisma.OfficeGetPayload<{ select: typeof contractSelect }>;

/** The contract of an office the actor may see; undefined for anyone else's (R21). */
export async function readContract(actor: Actor, officeId: string, db: Connection): Promise<Contract | undefined> {
  if (actor.kind === "customer" && actor.officeId !== officeId) return undefined;
  const office = await db.office.findUnique({ where: { id: officeId }, select: contractSelect });
  return office ? toContract(office) : undefined;
}

const toContract = (row: OfficeRow): Contract => ({
  version: row.contractVersion,
  company: {
    name: row.company.name,
    abbreviation: row.company.abbreviation,
    address: row.company.address,
    contractorTitle: row.company.contractorTitle,
    contractorName: row.company.contractorName,
  },
  office: {
    officeCode: row.officeCode,
    name: row.name,
    address: row.address,
    phone: row.phone,
    fax: row.fax,
    customsOffice: row.customsOffice,
    billingCode: row.billingCode,
    billingName: row.billingName,
    billingAddress: row.billingAddress,
    pricePlan: row.pricePlan,
  },
  systemManager: {
    familyName: row.managerFamilyName,
    givenName: row.managerGivenName,
    familyKana: row.managerFamilyKana,
    givenKana: row.managerGivenKana,
    department: row.managerDepartment,
    title: row.managerTitle,
    phone: row.managerPhone,
    emergencyFax: row.managerEmergencyFax,
    email: row.managerEmail,
  },
  userCodes: row.userCodes.map((code) => ({
    code: code.code,
    system: code.system,
    industries: code.industries as Industry[],
    singleSignOn: code.singleSignOn,
    statisticsPaid: code.statisticsPaid,
    statisticsFree: code.statisticsFree,
    bondedArchive: code.bondedArchive,
    sharedWithOffices: code.sharedWithOffices,
    userIds: code.userIds.map((userId) => ({
      identificationNumber: userId.identificationNumber,
      industry: userId.industry as Industry,
      processingMode: userId.processingMode,
      startDate: fromDatabaseDate(userId.startDate),
      endDate: fromNullableDate(userId.endDate),
    })),
  })),
  terminals: row.terminals.map((terminal) => ({
    name: terminal.name,
    kind: terminal.kind,
    accessKey: terminal.accessKey,
    startDate: fromDatabaseDate(terminal.startDate),
    endDate: fromNullableDate(terminal.endDate),
    certificateValidThrough: terminal.certificate ? fromDatabaseDate(terminal.certificate.validThrough) : null,
  })),
});
