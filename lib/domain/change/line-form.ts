import {
  type LineFacts,
  lineKindNote,
  lineKinds,
  lineKindWord,
  lineMaintenances,
  lineMaintenanceWord,
  lineOptionNote,
  lineOptions,
  lineOptionWord,
} from "../contract/line";
import { defineForm, type ValueOf } from "./define-form";
import { address, addressIn } from "./fields/address";
import { choice } from "./fields/choice";
import { choices } from "./fields/choices";
import { date } from "./fields/date";
import { file } from "./fields/file";
import { phone } from "./fields/phone";
import { yesNo } from "./fields/yes-no";
import { zenkaku } from "./fields/zenkaku";

/** So many business days before the work a line is applied for at the latest (our own reading; nothing is public). */
export const workDaysAhead = 20;

/** 回線 入力: what is asked of one line. */
export const lineForm = defineForm({
  key: "line",
  fields: {
    kind: choice(
      "回線種類",
      lineKinds.map((value) => ({ value, label: lineKindWord(value), hint: lineKindNote(value) })),
    ),
    ...address("設置場所"),
    contactName: zenkaku("現地連絡先の氏名", { max: 38, example: "通関　花子" }),
    contactPhone: phone("現地連絡先の電話番号"),
    maintenance: choice(
      "保守",
      lineMaintenances.map((value) => ({ value, label: lineMaintenanceWord(value) })),
      { control: "inline" },
    ),
    options: choices("オプション", {
      options: lineOptions.map((value) => ({
        value,
        label: lineOptionWord(value),
        hint: lineOptionNote(value),
      })),
    }),
    workDate: date("工事希望日", {
      hint: `申込の日から${workDaysAhead}営業日以上先の日を、西暦年月日の半角数字8桁で入力してください。`,
    }),
    ownSystem: yesNo("自社システムとの接続", { yes: "あり", no: "なし" }),
    diagram: file("システム構成図", {
      optional: true,
      hint: "自社システムと接続する場合は必須です。",
    }),
  },
});
export type LineValue = ValueOf<typeof lineForm.fields>;

/** What a form says of a line, as the ledger keeps it. */
export const factsOfLine = ({
  kind,
  contactName,
  contactPhone,
  maintenance,
  options,
  ...rest
}: LineValue): LineFacts => ({
  kind,
  site: addressIn(rest),
  contactName,
  contactPhone,
  maintenance,
  options: lineOptions.filter((option) => options.includes(option)),
  workDate: rest.workDate,
  ownSystem: rest.ownSystem,
  diagram: rest.diagram,
});

/** What the form of a line that is there starts from: all but the day of the work, which is another. */
export function typedLine({ site, ...line }: LineFacts) {
  const { prefecture, ...parts } = site;
  const known = lineForm.fields.prefecture.options.find(({ value }) => value === prefecture);
  const value = { ...line, options: [...line.options], ...parts, prefecture: known?.value ?? "" };
  return { ...lineForm.typed(value as LineValue), workDate: "" };
}
