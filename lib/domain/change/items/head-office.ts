import { defineItem } from "../define-item";
import { address, addressIn } from "../fields/address";
import { phone } from "../fields/phone";

/** 本社情報: the company's, so all its offices change with it (our own reading; nothing is public). */
export const headOffice = defineItem({
  key: "headOffice",
  label: "本社情報（所在地、電話番号等）",
  mark: "企業",
  group: "office",
  step: "office",
  companyValues: "本社情報",
  fields: {
    ...address("本社所在地"),
    phone: phone("本社電話番号", { example: "0301234567" }),
    fax: phone("本社FAX番号", { optional: true, example: "0398765432" }),
  },
  now: ({ company: { address, phone, fax } }) => ({ ...address, phone, fax }),
  operations: ({ phone, fax, ...parts }) => [{ type: "setHeadOffice", address: addressIn(parts), phone, fax }],
});
