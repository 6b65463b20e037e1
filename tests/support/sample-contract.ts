import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { Changes, DraftValues } from "@/lib/domain/change/change-item";
import type { Contract, ContractTerminal, ContractUserCode, ContractUserId } from "@/lib/domain/contract/contract";
import type { ContractLine } from "@/lib/domain/contract/line";
import { theCompanyId } from "./sample-ledger";

const since = japanDate("2020-04-01");

export const aContractedUserId = (changes: Partial<ContractUserId> = {}): ContractUserId => ({
  identificationNumber: "D01",
  industry: "SHIP_AGENT",
  processingMode: "INTERACTIVE",
  startDate: since,
  ...changes,
});

export const aContractedUserCode = (changes: Partial<ContractUserCode> = {}): ContractUserCode => ({
  code: "1ANAC",
  system: "SEA",
  industries: ["SHIP_AGENT"],
  singleSignOn: false,
  statisticsPaid: false,
  statisticsFree: true,
  bondedArchive: false,
  sharedWithOffices: [],
  userIds: [aContractedUserId()],
  ...changes,
});

export const aWebTerminal = (name: string, changes: Partial<ContractTerminal> = {}): ContractTerminal => ({
  name,
  kind: "WEB_NACCS",
  accessKey: null,
  startDate: since,
  certificateValidThrough: japanDate("2027-03-31"),
  ...changes,
});

const theManualsAddress = { postalCode: "1050022", prefecture: "東京都", city: "港区海岸１－２－３", building: "" };

export const aLine = (number: string, changes: Partial<ContractLine> = {}): ContractLine => ({
  number,
  kind: "DEDICATED_1",
  site: { postalCode: "1050013", prefecture: "東京都", city: "港区浜松町１－３－１", building: "" },
  contactName: "通関　花子",
  contactPhone: "0301234567",
  maintenance: "OFFICE_HOURS",
  options: [],
  workDate: japanDate("2020-03-02"),
  ownSystem: false,
  diagram: null,
  startDate: since,
  ...changes,
});

/** The contract of the manual: 1ANAC with D01, 1BNAC with A01, no webNACCS certificate. */
export const theManualsContract = (changes: Partial<Contract> = {}): Contract => ({
  ended: null,
  moves: [],
  succession: null,
  companyId: theCompanyId,
  company: {
    name: "ナックス商事株式会社",
    kana: "ナックスショウジ",
    abbreviation: "NAC",
    address: theManualsAddress,
    phone: "0301234567",
    fax: "",
    contractor: {
      title: "代表取締役",
      familyName: "貿易",
      givenName: "健一",
      familyKana: "ボウエキ",
      givenKana: "ケンイチ",
    },
  },
  office: {
    officeCode: "NAC555",
    name: "第一営業所",
    kana: "ダイイチエイギョウショ",
    address: theManualsAddress,
    phone: "0301234567",
    fax: null,
    customsOffice: "東京税関",
  },
  systemManager: {
    familyName: "輸出入",
    givenName: "太郎",
    familyKana: "ユシュツニュウ",
    givenKana: "タロウ",
    department: "第一営業部",
    title: "課長",
    phone: "0301234567",
    emergencyFax: null,
    email: "taro@nac.example.jp",
  },
  billing: {
    code: "9999999",
    addressee: "ナックス商事株式会社",
    department: "",
    address: theManualsAddress,
    contact: null,
    paymentMethod: "BANK_TRANSFER",
    directDebitAsked: false,
  },
  pricePlans: { general: "B", netNaccs: "B", since },
  mailboxes: 0,
  userCodes: [
    aContractedUserCode(),
    aContractedUserCode({
      code: "1BNAC",
      industries: ["CUSTOMS_BROKER"],
      statisticsPaid: true,
      userIds: [aContractedUserId({ identificationNumber: "A01", industry: "CUSTOMS_BROKER" })],
    }),
  ],
  terminals: [],
  orderedTerminals: [],
  lines: [],
  sharedUserCodes: [],
  sharedEquipment: [],
  jointUses: [],
  ...changes,
});

export const theManualsApplicant = {
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

export const theManualsWish: JapanDate = japanDate("2026-12-10");

/** The manual's example as an application says it: one web ID on 1ANAC and two certificates. */
export const theManualsChanges: Changes = {
  identificationNumbers: [
    {
      userCode: "1ANAC",
      system: "SEA",
      singleSignOn: false,
      additions: [{ industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 }],
      removals: [],
    },
  ],
  webCertificates: { add: 2, end: [] },
};

/** The draft of the manual's example, filled in to the end: one web ID on 1ANAC and two certificates. */
export const theManualsDraft = (changes: DraftValues = {}): DraftValues => ({
  items: {
    items: ["identificationNumbers", "webCertificates"],
    otherChange: "no",
    wishedStartDate: "20261210",
    reason: "業務拡大のため。",
  },
  applicant: { ...theManualsApplicant, emailConfirm: theManualsApplicant.email },
  "user-codes/1ANAC": { system: "SEA", singleSignOn: "no", addition: ["SHIP_AGENT:WEB_NACCS:1"], removals: [] },
  webCertificates: { add: "2", end: [] },
  confirm: { remarks: "" },
  ...changes,
});
