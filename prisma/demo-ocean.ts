import type { Transaction } from "@/lib/data/database";
import { openCompany, openContract, openNetTerminals } from "@/lib/data/opened-contracts";
import { beginning, insertCustomer, insertUserCodes, managerOf } from "./demo-contract";

const headOffice = { postalCode: "1350064", prefecture: "東京都", city: "江東区青海２－４－６", building: "" };

/** A second company, whose first office uses netNACCS (R13) and whose two offices must not see each other (R21). */
export async function insertOcean(tx: Transaction, passwordHash: string): Promise<void> {
  const companyId = await openCompany(
    tx,
    {
      abbreviation: "OCE",
      name: "オーシャン通運株式会社",
      kana: "オーシャンツウウンカブシキガイシャ",
      address: headOffice,
      phone: "0355001100",
      fax: "0355001109",
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
    billingName: "オーシャン通運株式会社",
    billingDepartment: "管理部",
    billingAddress: headOffice,
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
        kana: "トウキョウシテン",
        address: headOffice,
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
        kana: "ヨコハマエイギョウショ",
        address: { postalCode: "2310001", prefecture: "神奈川県", city: "横浜市中区新港３－５－７", building: "" },
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
