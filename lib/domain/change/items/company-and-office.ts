import type { Address } from "../../contract/address";
import type { Contract } from "../../contract/contract";
import { toMend } from "../change-item";
import { defineItem } from "../define-item";
import { address, addressIn } from "../fields/address";
import { kana } from "../fields/kana";
import { phone } from "../fields/phone";
import { zenkaku } from "../fields/zenkaku";

/** 企業名、事業所名、所在地等. 企業名 is the company's, so all its offices change with it (our own reading; nothing is public). */
export const companyAndOffice = defineItem({
  key: "companyAndOffice",
  label: "企業名、事業所名、所在地等",
  mark: "事業所",
  group: "office",
  step: "office",
  companyValues: "企業名",
  notes: [
    "輸出入者としてNACCSに登録している名称・所在地は、この申込では変わりません。システム設定申込（輸出入者）もあわせて行ってください。",
  ],
  fields: {
    companyName: zenkaku("企業名", { max: 70, example: "ナックス商事株式会社" }),
    companyKana: kana("企業名（フリガナ）", { max: 70, example: "ナックスショウジカブシキガイシャ" }),
    officeName: zenkaku("事業所名", { max: 70, example: "第一営業所" }),
    officeKana: kana("事業所名（フリガナ）", { max: 70, example: "ダイイチエイギョウショ" }),
    ...address("事業所所在地"),
    phone: phone("電話番号", { example: "0301234567" }),
    fax: phone("FAX番号", { optional: true, example: "0398765432" }),
  },
  now: ({ company, office: { name, kana, address, phone, fax } }) => ({
    companyName: company.name,
    companyKana: company.kana,
    officeName: name,
    officeKana: kana,
    ...address,
    phone,
    fax: fax ?? "",
  }),
  /** An office whose lines stand where it was cannot leave them there (the Center's rule). */
  check: (_, { before, after, chosen }) =>
    before.lines.length > 0 && !chosen.includes("lines") && moved(before.office.address, after.office.address)
      ? [{ step: "items", field: "items", ...lineToMove }]
      : [],
  operations(value, { company, office }) {
    const { companyName, companyKana, officeName, officeKana, phone, fax, ...parts } = value;
    const facts = {
      name: officeName,
      kana: officeKana,
      address: addressIn(parts),
      phone,
      fax: fax === "" ? null : fax,
    };
    return [
      ...(companyName === company.name && companyKana === company.kana
        ? []
        : [{ type: "setCompanyName" as const, name: companyName, kana: companyKana }]),
      ...(isSame(facts, office) ? [] : [{ type: "setOfficeFacts" as const, ...facts }]),
    ];
  },
});

const lineToMove = toMend(
  "一般NACCS回線を利用している事業所が移転しますが、回線設置場所が変更されていません。",
  "申込内容で「一般NACCS回線の登録情報（追加・変更・廃止）」も選択し、回線設置場所を入力してください。",
);

const moved = (from: Address, to: Address): boolean =>
  JSON.stringify(addressIn(from)) !== JSON.stringify(addressIn(to));

const isSame = (facts: Pick<Contract["office"], "name" | "kana" | "address" | "phone" | "fax">, office: typeof facts) =>
  JSON.stringify([facts.name, facts.kana, addressIn(facts.address), facts.phone, facts.fax]) ===
  JSON.stringify([office.name, office.kana, addressIn(office.address), office.phone, office.fax]);
