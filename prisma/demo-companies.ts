import type { Transaction } from "@/lib/data/database";
import { openCompany, openContract, openNetTerminals, openUserCode } from "@/lib/data/opened-contracts";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import type { Industry } from "@/lib/domain/contract/industry";
import type { ProcessingMode } from "@/lib/domain/contract/processing-mode";
import type { System } from "@/lib/domain/contract/system";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { type DemoLoginId, demoAccounts } from "./demo-accounts";

const beginning = { startDate: japanDate("2020-04-01"), enteredAt: new Date("2020-03-02T09:00:00+09:00") };

interface DemoUserCode {
  readonly code: string;
  readonly system: System;
  readonly industry: Industry;
  readonly paid: boolean;
  readonly free: boolean;
  readonly archive?: boolean;
  /** The UserIds it was contracted with; what applications of the demo world add comes on top. */
  readonly userIds: readonly { readonly mode: ProcessingMode; readonly count: number }[];
}

/** The companies, their offices' contracts and everyone who can log in. */
export async function insertDemoCompanies(tx: Transaction, passwordHash: string): Promise<void> {
  await insertNacs(tx, passwordHash);
  await insertOcean(tx, passwordHash);
  await insertStaff(tx, passwordHash);
}

/** The company of the manual. No webNACCS certificate and no web ID yet, so that its example can be followed. */
async function insertNacs(tx: Transaction, passwordHash: string): Promise<void> {
  const companyId = await openCompany(
    tx,
    {
      abbreviation: "NAC",
      name: "ナックス商事株式会社",
      address: "東京都港区海岸1-2-3",
      contractor: {
        title: "代表取締役",
        familyName: "貿易",
        givenName: "健一",
        familyKana: "ボウエキ",
        givenKana: "ケンイチ",
      },
    },
    beginning,
  );
  const hanako = {
    familyName: "通関",
    givenName: "花子",
    familyKana: "ツウカン",
    givenKana: "ハナコ",
    department: "第一営業部通関課",
    title: "係長",
    phone: "0120794550",
    fax: "",
    email: "tsukan-hanako@naccs.jp",
  };
  const taro = {
    familyName: "輸出入",
    givenName: "太郎",
    familyKana: "ユシュツニュウ",
    givenKana: "タロウ",
    department: "第一営業部営業第3課",
    title: "課長",
    phone: "0301234567",
    fax: "0398765432",
    email: "yushutsunyu-taro@naccs.jp",
  };
  const office = await openContract(
    tx,
    {
      companyId,
      office: {
        officeCode: "NAC555",
        name: "第一営業所",
        address: "東京都港区海岸1-2-3 ナックスビル4階",
        phone: "0301234567",
        fax: "0398765432",
        customsOffice: "東京税関",
        billingCode: "9999999",
        billingName: "ナックス商事株式会社 経理部",
        billingAddress: "東京都港区海岸1-2-3",
      },
      systemManager: managerOf(taro),
      pricePlans: { general: "B", netNaccs: "B" },
    },
    beginning,
  );
  await insertUserCodes(tx, office, [
    {
      code: "1ANAC",
      system: "SEA",
      industry: "SHIP_AGENT",
      paid: false,
      free: true,
      userIds: [{ mode: "INTERACTIVE", count: 1 }],
    },
    // A01 is issued by an application of the past.
    { code: "1BNAC", system: "SEA", industry: "CUSTOMS_BROKER", paid: true, free: true, userIds: [] },
    {
      code: "1CNAC",
      system: "SEA",
      industry: "BONDED_WAREHOUSE",
      paid: false,
      free: false,
      userIds: [{ mode: "INTERACTIVE", count: 1 }],
    },
    // E01 is issued by an application under way.
    { code: "1DNAC", system: "SEA", industry: "BONDED_WAREHOUSE", paid: false, free: false, userIds: [] },
  ]);
  await insertCustomer(tx, "NAC555", "SYSTEM_MANAGER", office, taro, passwordHash);
  await insertCustomer(tx, "NAC555-01", "APPLICANT", office, hanako, passwordHash);
}

/** A second company, whose first office uses netNACCS (R13) and whose two offices must not see each other (R21). */
async function insertOcean(tx: Transaction, passwordHash: string): Promise<void> {
  const companyId = await openCompany(
    tx,
    {
      abbreviation: "OCE",
      name: "オーシャン通運株式会社",
      address: "東京都江東区青海2-4-6",
      contractor: {
        title: "代表取締役社長",
        familyName: "大洋",
        givenName: "誠",
        familyKana: "タイヨウ",
        givenKana: "マコト",
      },
    },
    beginning,
  );
  const billing = {
    billingCode: "8888888",
    billingName: "オーシャン通運株式会社 管理部",
    billingAddress: "東京都江東区青海2-4-6",
  };
  const ichiro = {
    familyName: "大洋",
    givenName: "一郎",
    familyKana: "タイヨウ",
    givenKana: "イチロウ",
    department: "通関部",
    title: "部長",
    phone: "0355001101",
    fax: "0355001102",
    email: "taiyo-ichiro@ocean.example.jp",
  };
  const tokyo = await openContract(
    tx,
    {
      companyId,
      office: {
        ...billing,
        officeCode: "OCE101",
        name: "東京支店",
        address: "東京都江東区青海2-4-6",
        phone: "0355001101",
        fax: "0355001102",
        customsOffice: "東京税関",
      },
      systemManager: managerOf(ichiro),
      pricePlans: { general: "A", netNaccs: "A" },
    },
    beginning,
  );
  await insertUserCodes(tx, tokyo, [
    {
      code: "3AOCE",
      system: "SEA",
      industry: "CUSTOMS_BROKER",
      paid: true,
      free: true,
      userIds: [{ mode: "NET_NACCS", count: 2 }],
    },
    {
      code: "3BOCE",
      system: "AIR",
      industry: "AIR_CARGO_AGENT",
      paid: true,
      free: false,
      userIds: [{ mode: "NET_NACCS", count: 1 }],
    },
  ]);
  await openNetTerminals(tx, tokyo, ["K7QX2M9D", "R4TW8H3V"], beginning);
  const yoshiko = {
    familyName: "湊",
    givenName: "良子",
    familyKana: "ミナト",
    givenKana: "ヨシコ",
    department: "業務課",
    title: "所長",
    phone: "0452001201",
    fax: "",
    email: "minato-yoshiko@ocean.example.jp",
  };
  const yokohama = await openContract(
    tx,
    {
      companyId,
      office: {
        ...billing,
        officeCode: "OCE102",
        name: "横浜営業所",
        address: "神奈川県横浜市中区新港3-5-7",
        phone: "0452001201",
        fax: null,
        customsOffice: "横浜税関",
      },
      systemManager: managerOf(yoshiko),
      pricePlans: { general: "B", netNaccs: "B" },
    },
    beginning,
  );
  await insertUserCodes(tx, yokohama, [
    {
      code: "4AOCE",
      system: "SEA",
      industry: "SEA_FORWARDER",
      paid: true,
      free: false,
      userIds: [{ mode: "INTERACTIVE", count: 2 }],
    },
    {
      code: "4BOCE",
      system: "SHARED",
      industry: "BONDED_WAREHOUSE",
      paid: true,
      free: false,
      archive: true,
      userIds: [{ mode: "INTERACTIVE", count: 1 }],
    },
  ]);
  await insertCustomer(tx, "OCE101", "SYSTEM_MANAGER", tokyo, ichiro, passwordHash);
  await insertCustomer(tx, "OCE102", "SYSTEM_MANAGER", yokohama, yoshiko, passwordHash);
}

async function insertStaff(tx: Transaction, passwordHash: string): Promise<void> {
  const roles = { center01: "REVIEWER", center02: "REVIEWER", "center-admin": "ADMINISTRATOR" } as const;
  for (const [loginId, role] of Object.entries(roles)) {
    await tx.account.create({
      data: {
        loginId,
        role,
        name: nameOf(loginId as DemoLoginId),
        email: `${loginId}@center.example.jp`,
        passwordHash,
      },
    });
  }
}

const nameOf = (loginId: DemoLoginId): string =>
  demoAccounts.find((account) => account.loginId === loginId)?.name ?? loginId;

interface DemoPerson {
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

const managerOf = ({ fax, ...person }: DemoPerson) => ({ ...person, emergencyFax: fax === "" ? null : fax });

async function insertCustomer(
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

async function insertUserCodes(tx: Transaction, officeId: string, codes: readonly DemoUserCode[]): Promise<void> {
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
