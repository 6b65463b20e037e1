import { defineItem } from "../define-item";
import { count } from "../fields/count";

/** 一般NACCSのメールボックス数（追加・廃止） (our own reading; nothing is public). */
export const mailboxes = defineItem({
  key: "mailboxes",
  label: "一般NACCSのメールボックス数（追加・廃止）",
  mark: "メールボックス",
  group: "lines",
  step: "lines",
  fields: {
    add: count("メールボックス追加数", { min: 0, max: 99, empty: 0, suffix: "個" }),
    end: count("メールボックス廃止数", { min: 0, max: 99, empty: 0, suffix: "個" }),
  },
  now: () => ({ add: 0, end: 0 }),
  rows: (contract) => [{ term: "メールボックス数", text: `${contract.mailboxes}個` }],
  offers: ({ before }) => ({ end: { hint: `現在のメールボックスは${before.mailboxes}個です。` } }),
  operations: ({ add, end }) => (add === end ? [] : [{ type: "changeMailboxes", difference: add - end }]),
});
