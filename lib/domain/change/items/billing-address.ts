import { defineItem } from "../define-item";
import { address, addressIn } from "../fields/address";
import { zenkaku } from "../fields/zenkaku";

/** 請求書送付先. Bills are on line since April 2022 (the Center's rule): what is sent there are notices. */
export const billingAddress = defineItem({
  key: "billingAddress",
  label: "請求書送付先",
  mark: "請求先",
  group: "billing",
  step: "billing",
  hint: "請求書はオンラインで参照します（紙の請求書は送付していません）。ここに届くのは、料金に関するお知らせです。",
  fields: {
    addressee: zenkaku("宛名", { max: 70, example: "ナックス商事株式会社" }),
    department: zenkaku("部署", { max: 50, optional: true, example: "経理部" }),
    ...address("送付先所在地"),
  },
  now: ({ billing: { addressee, department, address } }) => ({ addressee, department, ...address }),
  operations: ({ addressee, department, ...parts }) => [
    { type: "setBillingAddress", addressee, department, address: addressIn(parts) },
  ],
});
