import { addDays, formatLong } from "../../calendar/japan-date";
import type { Contract } from "../../contract/contract";
import { inLedgersOf } from "../../contract/in-ledgers-of";
import { officeNamed } from "../../contract/other-office";
import type { SharedDevice } from "../../contract/relations";
import { terminalKindName } from "../../contract/terminal-kind";
import { fieldName } from "../../form/form-part";
import type { ChangeRow } from "../change-block";
import { type ChangeItem, type ChangeProblem, toMend } from "../change-item";
import { defineForm, type ValueOf } from "../define-form";
import { choices } from "../fields/choices";
import { optionalDate } from "../fields/date";
import { officeCode } from "../fields/office-code";
import { officesIn } from "../named-offices";
import { rowsBetween } from "../rows-between";

const form = defineForm({
  key: "sharedEquipment",
  fields: {
    office: officeCode("共用する事業所コード", {
      optional: true,
      hint: "機器を一緒に使う、別の事業所のコードを6文字で入力してください。その事業所のシステム管理責任者に、同意をお願いします。",
    }),
    devices: choices("共用する端末", { codes: true, hint: "この事業所の端末のうち、共用するものを選択してください。" }),
    until: optionalDate("共用の最終日", {
      hint: "終わる日が決まっている場合に入力してください。共用は利用開始日から始まります。",
    }),
    end: choices("機器共用の解除", {
      codes: true,
      hint: "解除する機器共用を選択してください。相手の事業所の契約でも同じ日に終わります。",
    }),
  },
});
type SharedEquipmentChange = ValueOf<typeof form.fields>;

/** What a check box of 機器共用の解除 posts. */
const keyOf = ({ device, user }: SharedDevice): string => `${device}/${user}`;

/** The other side, as one of the two sees it. */
const otherOffice = ({ owner, user }: SharedDevice, { office }: Contract): string =>
  office.officeCode === owner ? user : owner;

const period = ({ startDate, until }: SharedDevice): string =>
  `${formatLong(startDate)}から${until ? `${formatLong(until)}まで` : ""}`;

const rowsOf = (contract: Contract): ChangeRow[] =>
  contract.sharedEquipment.map((shared) => ({
    cells: { device: shared.device, owner: shared.owner, user: shared.user, period: period(shared) },
  }));

/** 機器共用（追加・削除）: another office uses devices of this one, too (what is asked is our own reading; nothing is public). */
export const sharedEquipment: ChangeItem<SharedEquipmentChange> = {
  key: form.key,
  label: "機器共用（追加・削除）",
  mark: "機器共用",
  group: "other",
  step: "other",
  hint: "相手の事業所の同意が必要です。",
  schema: form.schema,
  form,

  offers: ({ before }) => ({
    devices: {
      options: before.terminals.map(({ name, kind }) => ({ value: name, label: name, hint: terminalKindName(kind) })),
    },
    end: {
      options: before.sharedEquipment.map((shared) => ({
        value: keyOf(shared),
        label: shared.device,
        hint: `${otherOffice(shared, before)}と共用（${period(shared)}）`,
      })),
    },
  }),
  start: () => ({}),
  fromDraft: (draft) => form.read(draft[form.key] ?? {}),
  toDraft: (value) => ({ [form.key]: form.typed(value) }),

  operations: ({ office, devices, until, end }, before) => [
    ...(office === "" ? [] : devices).flatMap((device) =>
      inLedgersOf([office], {
        type: "shareEquipment",
        owner: before.office.officeCode,
        user: office,
        device,
        until: until === "" ? null : until,
      }),
    ),
    ...end
      .flatMap((key) => before.sharedEquipment.find((shared) => keyOf(shared) === key) ?? [])
      .flatMap((shared) =>
        inLedgersOf([otherOffice(shared, before)], {
          type: "endSharedEquipment",
          owner: shared.owner,
          user: shared.user,
          device: shared.device,
        }),
      ),
  ],
  offices: (value) => officesIn(form, value),

  check({ office, devices, until, end }, { before, day }) {
    const at = (field: keyof SharedEquipmentChange, fact: string, remedy: string): ChangeProblem => ({
      step: "other",
      field: fieldName(form.key, field),
      ...toMend(fact, remedy),
    });
    const problems: ChangeProblem[] = [];
    if (office === "" && devices.length === 0 && end.length === 0) {
      const remedy = "共用する事業所コードと端末を入力するか、解除する機器共用を選択してください。";
      problems.push(at("office", "追加または解除する機器共用がありません。", remedy));
    } else if (office === "" && devices.length > 0) {
      problems.push(
        at(
          "office",
          "共用する事業所コードが入力されていません。",
          "端末を一緒に使う事業所のコードを入力してください。",
        ),
      );
    } else if (office !== "" && devices.length === 0) {
      problems.push(at("devices", "共用する端末が選択されていません。", "1つ以上選択してください。"));
    }
    for (const device of devices.filter((name) => !before.terminals.some((held) => held.name === name))) {
      problems.push(
        at("devices", `論理端末「${device}」は、現在の契約にありません。`, "表示されている端末から選択してください。"),
      );
    }
    if (until !== "" && until < day) {
      problems.push(
        at(
          "until",
          `共用の最終日（${formatLong(until)}）が、利用開始日（${formatLong(day)}）より前です。`,
          "利用開始日以降の日を入力してください。",
        ),
      );
    }
    for (const key of end.filter((each) => !before.sharedEquipment.some((shared) => keyOf(shared) === each))) {
      problems.push(
        at("end", `機器共用「${key}」は、現在の契約にありません。`, "表示されている中から選択してください。"),
      );
    }
    return problems;
  },

  asks: ({ office, devices, until }, { before, day, offices }) =>
    office === "" || devices.length === 0
      ? []
      : [
          {
            officeCode: office,
            matter: {
              title: "機器共用",
              rows: [
                { term: "共用する端末", text: devices.join("、") },
                { term: "端末の事業所", text: `${before.office.name}（${before.office.officeCode}）` },
                { term: "共用する事業所", text: officeNamed(offices, office) },
                {
                  term: "共用の期間",
                  text: `${formatLong(day)}から${until === "" ? "（終わりの日は決まっていません）" : `${formatLong(until)}まで`}`,
                },
              ],
              means: [
                "貴事業所は、利用開始日からこの端末を申込者の事業所と一緒に使います。",
                "両方の事業所の契約内容に、この機器共用が表示されます。",
                ...(until === "" ? [] : [`${formatLong(addDays(until, 1))}以降は、共用できません。`]),
              ],
            },
          },
        ],

  block: (before, after) => ({
    title: "機器共用",
    step: "other",
    columns: [
      { key: "device", label: "論理端末名", kind: "code" },
      { key: "owner", label: "端末の事業所", kind: "code" },
      { key: "user", label: "共用する事業所", kind: "code" },
      { key: "period", label: "期間", kind: "text" },
    ],
    before: rowsOf(before),
    after: rowsBetween(rowsOf(before), rowsOf(after)),
  }),
};
