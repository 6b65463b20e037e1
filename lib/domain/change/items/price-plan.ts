import { firstOfMonthFrom, formatLong } from "../../calendar/japan-date";
import { connections } from "../../contract/price-plan";
import { fieldName } from "../../form/form-part";
import { defineItem } from "../define-item";
import { choice } from "../fields/choice";
import { month } from "../fields/month";

const plans = [
  { value: "A", label: "Aプラン", hint: "基本料金があり、従量料金の単価が低いプランです。" },
  { value: "B", label: "Bプラン", hint: "基本料金がなく、従量料金だけのプランです。" },
] as const;

const from = month("適用開始月", {
  hint: "料金プランは月の初日から変わります。西暦年と月を半角数字6桁で入力してください。",
});

/** 料金プラン: one for 一般NACCS, one for netNACCS, from the first of a month only (the Center's rule). */
export const pricePlan = defineItem({
  key: "pricePlan",
  label: "料金プラン（AプランまたはBプランの選択）",
  mark: "料金プラン",
  group: "pricePlan",
  step: "plan",
  fields: {
    general: choice("料金プラン（一般NACCS）", plans),
    netNaccs: choice("料金プラン（netNACCS）", plans),
    from,
  },
  now: ({ pricePlans: { general, netNaccs, since } }) => ({ general, netNaccs, from: since }),
  begin: ({ before: { pricePlans }, day }) => ({
    general: pricePlans.general,
    netNaccs: pricePlans.netNaccs,
    from: firstOfMonthFrom(day).slice(0, 7).replace("-", ""),
  }),
  operations: (value, before) =>
    connections
      .filter((connection) => value[connection] !== before.pricePlans[connection])
      .map((connection) => ({ type: "setPricePlan", connection, plan: value[connection], from: value.from })),
  check: (value, { day }) => {
    if (value.from >= day) return [];
    const message = `適用開始月は、利用開始希望日の${formatLong(day)}以降に始まる月を入力してください。`;
    const fact = `適用開始月の初日（${formatLong(value.from)}）が、利用開始日の${formatLong(day)}より前です。`;
    return [{ step: "plan", field: fieldName("pricePlan", "from"), message, fact }];
  },
});
