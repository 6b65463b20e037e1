import { japanDate } from "../calendar/japan-date";
import { noAddress } from "./address";
import type { Contract } from "./contract";

/** What a ledger is folded onto: a contract that nothing has been entered for. */
export const blankContract: Contract = {
  ended: null,
  moves: [],
  succession: null,
  companyId: "",
  company: {
    name: "",
    kana: "",
    abbreviation: "",
    address: noAddress,
    phone: "",
    fax: "",
    contractor: { title: "", familyName: "", givenName: "", familyKana: "", givenKana: "" },
  },
  office: {
    officeCode: "",
    name: "",
    kana: "",
    address: noAddress,
    phone: "",
    fax: null,
    customsOffice: "",
  },
  systemManager: {
    familyName: "",
    givenName: "",
    familyKana: "",
    givenKana: "",
    department: null,
    title: null,
    phone: "",
    emergencyFax: null,
    email: "",
  },
  billing: {
    code: "",
    addressee: "",
    department: "",
    address: noAddress,
    contact: null,
    paymentMethod: "BANK_TRANSFER",
    directDebitAsked: false,
  },
  pricePlans: { general: "B", netNaccs: "B", since: japanDate("2000-01-01") },
  mailboxes: 0,
  userCodes: [],
  terminals: [],
  lines: [],
  orderedTerminals: [],
  sharedUserCodes: [],
  sharedEquipment: [],
  jointUses: [],
};
