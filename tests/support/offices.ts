import { openCompany, openContract, openUserCode } from "@/lib/data/opened-contracts";
import { putScheduleDate } from "@/lib/data/schedule";
import type { CustomerActor } from "@/lib/domain/account/actor";
import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { Industry } from "@/lib/domain/contract/industry";
import type { System } from "@/lib/domain/contract/system";
import type { ServiceContext } from "@/lib/services/service-context";
import { nextAbbreviation, signedIn, testPasswordHash } from "./people";

/** The registration date that tests apply for and that staff confirm: a Thursday, so that a weekend follows soon. */
export const theStartDate: JapanDate = japanDate("2026-12-10");

export interface TestOffice {
  readonly officeId: string;
  readonly officeCode: string;
  /** 船舶代理店 (and 船会社) in 海上 with one UserId of 船舶代理店, D01. */
  readonly userCode: string;
  readonly applicant: CustomerActor;
  readonly manager: CustomerActor;
  readonly applicantEmail: string;
  readonly managerEmail: string;
}

const beginning = { startDate: japanDate("2020-04-01"), enteredAt: new Date("2020-03-02T09:00:00+09:00") };

const theAddress = { postalCode: "1050022", prefecture: "東京都", city: "港区海岸１－２－３", building: "" };

const theContractor = {
  title: "代表取締役",
  familyName: "貿易",
  givenName: "健一",
  familyKana: "ボウエキ",
  givenKana: "ケンイチ",
};

interface OfficeNames {
  readonly companyId: string;
  readonly officeCode: string;
  readonly managerEmail: string;
}

const anOfficesContract = ({ companyId, officeCode, managerEmail }: OfficeNames) => ({
  companyId,
  office: {
    officeCode,
    name: "第一営業所",
    address: theAddress,
    phone: "0301234567",
    fax: null,
    customsOffice: "東京税関",
    billingCode: "9999999",
    billingName: "経理部",
    billingAddress: theAddress,
  },
  systemManager: {
    familyName: "輸出入",
    givenName: "太郎",
    familyKana: "ユシュツニュウ",
    givenKana: "タロウ",
    department: "営業部",
    title: null,
    phone: "0301234567",
    emergencyFax: null,
    email: managerEmail,
  },
  pricePlans: { general: "B" as const, netNaccs: "B" as const },
});

/** An office with a contract like the manual's, its system manager and its applicant. */
export async function anOffice(
  context: ServiceContext,
  code: { readonly system: System; readonly industries: readonly Industry[]; readonly userIds: number } = {
    system: "SEA",
    industries: ["SHIP_AGENT", "SHIPPING_COMPANY"],
    userIds: 1,
  },
): Promise<TestOffice> {
  const passwordHash = await testPasswordHash();
  const abbreviation = nextAbbreviation();
  const officeCode = `${abbreviation}555`;
  const managerEmail = `manager@${abbreviation.toLowerCase()}.example.jp`;
  const applicantEmail = `applicant@${abbreviation.toLowerCase()}.example.jp`;
  const officeId = await context.db.$transaction(async (tx) => {
    const companyId = await openCompany(
      tx,
      { abbreviation, name: `${abbreviation}商事株式会社`, address: theAddress, contractor: theContractor },
      beginning,
    );
    return openContract(tx, anOfficesContract({ companyId, officeCode, managerEmail }), beginning);
  });
  const userCode = `1A${abbreviation}`;
  await aUserCode(context, { officeId, code: userCode, ...code });
  const account = (role: "SYSTEM_MANAGER" | "APPLICANT", loginId: string, name: string, email: string) =>
    context.db.account.create({ data: { role, loginId, name, email, officeId, passwordHash } });
  const manager = await account("SYSTEM_MANAGER", officeCode, "輸出入 太郎", managerEmail);
  const applicant = await account("APPLICANT", `${officeCode}-01`, "通関 花子", applicantEmail);
  await context.db.$transaction(async (tx) => {
    await putScheduleDate(tx, {
      registrationDate: theStartDate,
      applicationDeadline: japanDate("2026-11-30"),
      systemSettingDeadline: japanDate("2026-12-04"),
    });
  });
  return {
    officeId,
    officeCode,
    userCode,
    applicant: (await signedIn(applicant.id, context)) as CustomerActor,
    manager: (await signedIn(manager.id, context)) as CustomerActor,
    applicantEmail,
    managerEmail,
  };
}

/** A UserCode with so many インタ UserIds of its first industry, their counter in step. */
export async function aUserCode(
  context: ServiceContext,
  code: {
    readonly officeId: string;
    readonly code: string;
    readonly system: System;
    readonly industries: readonly Industry[];
    readonly userIds: number;
  },
): Promise<void> {
  const [industry] = code.industries;
  if (!industry) throw new Error("a UserCode has an industry");
  const { officeId, userIds, ...facts } = code;
  const flags = {
    singleSignOn: false,
    statisticsPaid: false,
    statisticsFree: true,
    bondedArchive: false,
    sharedWithOffices: false,
  };
  const held = userIds > 0 ? [{ industry, processingMode: "INTERACTIVE" as const, count: userIds }] : [];
  await context.db.$transaction((tx) =>
    openUserCode(tx, officeId, { ...facts, industries: [...facts.industries], ...flags }, held, beginning),
  );
}
