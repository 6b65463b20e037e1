import { defineItem } from "../define-item";
import { personName } from "../fields/person-name";
import { zenkaku } from "../fields/zenkaku";

/** 契約者名、契約者の役職: the company's, so all its offices change with it (our own reading; nothing is public). */
export const contractor = defineItem({
  key: "contractor",
  label: "契約者名、契約者の役職",
  mark: "契約者",
  group: "office",
  step: "office",
  hint: "契約者は企業の情報です。同じ企業の他の事業所の契約も変わります。",
  companyValues: "契約者名、契約者の役職",
  notes: [
    "代表者の氏名が記載された他システム用の電子証明書は、代表者の変更により失効します。お使いの場合は、証明書の再取得などの手続きもご確認ください。",
  ],
  fields: {
    title: zenkaku("契約者の役職", { max: 30, example: "代表取締役" }),
    ...personName("契約者名"),
  },
  now: ({ company }) => ({ ...company.contractor }),
  operations: (value) => [{ type: "setContractor", ...value }],
});
