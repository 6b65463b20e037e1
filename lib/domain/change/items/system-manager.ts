import { defineItem } from "../define-item";
import { emailTwice } from "../fields/email";
import { personName } from "../fields/person-name";
import { phone } from "../fields/phone";
import { zenkaku } from "../fields/zenkaku";

const orNull = (text: string): string | null => (text === "" ? null : text);

/** システム管理責任者: another person, or what has changed of the one there is. */
export const systemManager = defineItem({
  key: "systemManager",
  label: "システム管理責任者の情報（電話番号、緊急連絡用FAX番号）",
  mark: "管理責任者",
  group: "office",
  step: "office",
  notes: [
    "システム管理責任者が替わると、利用開始日にユーザーIDが新しい方に引き継がれます。現在の方は、その日からログインできなくなります。",
  ],
  fields: {
    ...personName("氏名"),
    department: zenkaku("所属部課名", { max: 50, optional: true, example: "第一営業部" }),
    title: zenkaku("役職名", { max: 50, optional: true, example: "課長" }),
    phone: phone("電話番号", { example: "0301234567" }),
    emergencyFax: phone("緊急連絡用FAX番号", { optional: true, example: "0398765432" }),
    ...emailTwice("E-mailアドレス", {
      hint: "アドレスを変更すると、新しいアドレスに確認のメールが届きます。メールのリンクから確認を済ませてください。",
    }),
  },
  now: ({ systemManager: { department, title, emergencyFax, ...person } }) => ({
    ...person,
    department: department ?? "",
    title: title ?? "",
    emergencyFax: emergencyFax ?? "",
  }),
  operations: ({ department, title, emergencyFax, ...person }) => [
    {
      type: "setSystemManager",
      ...person,
      department: orNull(department),
      title: orNull(title),
      emergencyFax: orNull(emergencyFax),
    },
  ],
});
