import { type ApplicationRecord, issuedBetween } from "../../lib/domain/application/application-record";
import { japanDate } from "../../lib/domain/calendar/japan-date";
import type { Contract } from "../../lib/domain/contract/contract";
import { contractAfter, type PlannedOperation } from "../../lib/domain/contract/plan";
import { theManualsChanges } from "./sample-contract";
import { theCompanyId } from "./sample-ledger";

const headOffice = { postalCode: "1050013", prefecture: "東京都", city: "港区浜松町一丁目３番１号", building: "" };

/** The manual's contract, as it was before the application. */
export const sampleContract: Contract = {
  ended: null,
  moves: [],
  succession: null,
  companyId: theCompanyId,
  company: {
    name: "ナックス商事株式会社",
    kana: "ナックスショウジ",
    abbreviation: "NAC",
    address: headOffice,
    phone: "0301234567",
    fax: "",
    contractor: {
      title: "代表取締役",
      familyName: "輸出入",
      givenName: "一郎",
      familyKana: "ユシュツニュウ",
      givenKana: "イチロウ",
    },
  },
  office: {
    officeCode: "NAC555",
    name: "第一営業所",
    kana: "ダイイチエイギョウショ",
    address: { postalCode: "1350064", prefecture: "東京都", city: "江東区青海二丁目７番１１号", building: "" },
    phone: "0312345678",
    fax: null,
    customsOffice: "東京税関",
  },
  systemManager: {
    familyName: "輸出入",
    givenName: "太郎",
    familyKana: "ユシュツニュウ",
    givenKana: "タロウ",
    department: "システム部",
    title: "部長",
    phone: "0312345678",
    emergencyFax: null,
    email: "yushutsu-taro@example.jp",
  },
  billing: {
    code: "9999999",
    addressee: "ナックス商事株式会社",
    department: "経理部",
    address: headOffice,
    contact: null,
    paymentMethod: "BANK_TRANSFER",
    directDebitAsked: false,
  },
  pricePlans: { general: "B", netNaccs: "B", since: japanDate("2020-04-01") },
  mailboxes: 0,
  userCodes: [
    {
      code: "1ANAC",
      system: "SEA",
      industries: ["SHIP_AGENT"],
      singleSignOn: false,
      statisticsPaid: false,
      statisticsFree: true,
      bondedArchive: false,
      sharedWithOffices: [],
      userIds: [
        {
          identificationNumber: "D01",
          industry: "SHIP_AGENT",
          processingMode: "INTERACTIVE",
          startDate: japanDate("2020-04-01"),
        },
      ],
    },
  ],
  terminals: [],
  orderedTerminals: [],
  lines: [],
  sharedUserCodes: [],
  sharedEquipment: [],
  jointUses: [],
};

const startDate = japanDate("2026-12-10");

/** What approval made of it: D0A on 1ANAC, and two certificates still to be issued. */
const approvedOperations: readonly PlannedOperation[] = [
  {
    type: "addUserIds",
    userCode: "1ANAC",
    industry: "SHIP_AGENT",
    processingMode: "WEB_NACCS",
    count: 1,
    numbers: ["D0A"],
  },
  { type: "orderCertificates", count: 2 },
];

/** The contracts around operations that hold from the start date on, and what was issued between them. */
export function around(contractBefore: Contract, operations: readonly PlannedOperation[]) {
  const contracts = { contractBefore, contractAfter: contractAfter(contractBefore, operations, startDate) };
  return { ...contracts, ...issuedBetween(contracts) };
}

/** The sample with one of its certificates issued. */
export const withTerminal = (name: string, accessKey: string) => {
  const terminal = { name, kind: "WEB_NACCS" as const, accessKey, certificateValidThrough: japanDate("2027-12-09") };
  return {
    ...sampleApplication,
    ...around(sampleContract, [...approvedOperations, { type: "issueTerminals", ordered: 1, terminals: [terminal] }]),
  };
};

/** The manual's application, one webNACCS ID and two certificates, approved with D0A. */
export const sampleApplication: ApplicationRecord = {
  id: "0199b0c0-0000-7000-8000-000000000001",
  receiptNumber: "260010A",
  officeId: "0199b0c0-0000-7000-8000-000000000002",
  status: "APPROVED",
  version: 4,
  content: {
    changes: theManualsChanges,
    wishedStartDate: japanDate("2026-12-08"),
    reason: "WebNACCS処理方式を追加し、在宅勤務でも入港届等の業務を行えるようにするため。",
    remarks: "ご不明な点は申込担当者までご連絡ください。",
    applicant: {
      familyName: "通関",
      givenName: "花子",
      familyKana: "ツウカン",
      givenKana: "ハナコ",
      department: "第一営業部通関課",
      title: "係長",
      phone: "0120794550",
      fax: "",
      email: "tsukan-hanako@example.jp",
    },
  },
  ...around(sampleContract, approvedOperations),
  ledgerSeq: 5,
  terminalsOrdered: { WEB_NACCS: 2 },
  filedAt: new Date("2026-11-20T02:15:00Z"),
  startDate,
  previousStartDate: null,
  startDateMessage: null,
  passwordsPromisedThrough: japanDate("2026-12-14"),
  reviewEndedAt: new Date("2026-12-02T05:30:00Z"),
  certificatesIssuedAt: null,
  passwordsErasedAt: null,
  passwordsNotedAt: null,
  waitingSince: new Date("2026-12-02T05:30:00Z"),
  correctedAt: null,
  assignee: null,
  query: null,
  queryAskedAt: null,
  queryStep: null,
  queryRemindedAt: null,
  rejectionReason: null,
  invalidationReason: null,
};
