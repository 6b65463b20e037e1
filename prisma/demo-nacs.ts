import type { Transaction } from "@/lib/data/database";
import { openCompany, openContract } from "@/lib/data/opened-contracts";
import { beginning, insertCustomer, insertUserCodes, managerOf } from "./demo-contract";

const headOffice = { postalCode: "1050022", prefecture: "東京都", city: "港区海岸１－２－３", building: "" };

/** The company of the manual. No webNACCS certificate and no web ID yet, so that its example can be followed. */
export async function insertNacs(tx: Transaction, passwordHash: string): Promise<void> {
  const companyId = await openCompany(
    tx,
    {
      abbreviation: "NAC",
      name: "ナックス商事株式会社",
      kana: "ナックスショウジカブシキガイシャ",
      address: headOffice,
      phone: "0301234500",
      fax: "0301234599",
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
        kana: "ダイイチエイギョウショ",
        address: { ...headOffice, building: "ナックスビル４階" },
        phone: "0301234567",
        fax: "0398765432",
        customsOffice: "東京税関",
        billingCode: "9999999",
        billingName: "ナックス商事株式会社",
        billingDepartment: "経理部",
        billingAddress: headOffice,
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
