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
  fields: {
    title: zenkaku("契約者の役職", { max: 30, example: "代表取締役" }),
    ...personName("契約者名"),
  },
  now: ({ company }) => ({ ...company.contractor }),
  operations: (value) => [{ type: "setContractor", ...value }],
});
