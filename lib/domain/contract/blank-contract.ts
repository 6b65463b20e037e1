import { japanDate } from "../calendar/japan-date";
import type { Contract } from "./contract";

/** What a ledger is folded onto: a contract that nothing has been entered for. */
export const blankContract: Contract = {
  companyId: "",
  company: {
    name: "",
    abbreviation: "",
    address: "",
    contractor: { title: "", familyName: "", givenName: "", familyKana: "", givenKana: "" },
  },
  office: {
    officeCode: "",
    name: "",
    address: "",
    phone: "",
    fax: null,
    customsOffice: "",
    billingCode: "",
    billingName: "",
    billingAddress: "",
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
  pricePlans: { general: "B", netNaccs: "B", since: japanDate("2000-01-01") },
  mailboxes: 0,
  userCodes: [],
  terminals: [],
  orderedCertificates: 0,
};
