import type { PlanUse } from "../contract/plan-prices";
import { type Connection, connectionWord } from "../contract/price-plan";
import { defineForm, type ValueOf } from "./define-form";
import { count } from "./fields/count";

const row = (connection: Connection, part: string) => ({
  row: { label: connectionWord(connection), inline: true as const, part },
});

const chargeOf = (connection: Connection) =>
  count(`月の従量料金（${connectionWord(connection)}）`, {
    ...{ min: 0, max: 99_999_999, empty: 0, suffix: "円", chars: 12 },
    ...row(connection, "月の従量料金"),
  });

const unitsOf = (connection: Connection) =>
  count(`単位数（${connectionWord(connection)}）`, {
    ...{ min: 0, max: 9_999, empty: 0, suffix: "単位" },
    ...row(connection, "単位数"),
  });

/** What the calculator of 料金プラン is asked, as its address carries it. A way without any use is not compared. */
export const planUseForm = defineForm({
  key: "",
  fields: {
    generalUse: chargeOf("general"),
    generalUnits: unitsOf("general"),
    netNaccsUse: chargeOf("netNaccs"),
    netNaccsUnits: unitsOf("netNaccs"),
  },
});

/** The form's value by the way to NACCS. */
export const planUseOf = (value: ValueOf<typeof planUseForm.fields>): Readonly<Record<Connection, PlanUse>> => ({
  general: { atB: value.generalUse, units: value.generalUnits },
  netNaccs: { atB: value.netNaccsUse, units: value.netNaccsUnits },
});
