import { paymentMethodWord, paymentText } from "../../contract/payment-method";
import { defineItem } from "../define-item";
import { choice } from "../fields/choice";

const methods = [
  {
    value: "DIRECT_DEBIT",
    label: paymentMethodWord("DIRECT_DEBIT"),
    hint: "承認の後、口座振替申込専用用紙を郵送します。口座の情報は用紙にだけ記入し、返送してください。口座振替が始まるまでは銀行振込です。",
  },
  {
    value: "BANK_TRANSFER",
    label: paymentMethodWord("BANK_TRANSFER"),
    hint: "請求内容参照に表示される振込先へ、期日までにお振り込みください。",
  },
] as const;

/**
 * 支払の方法. The portal takes no bank data (the Center's rule): 口座振替 is asked for here and begins when the paper form that the
 * Center posts is through (lib/domain/application/procedure.ts). Until then 銀行振込 holds (our own reading; nothing is public).
 */
export const paymentMethod = defineItem({
  key: "paymentMethod",
  label: "支払の方法（口座振替・銀行振込）",
  mark: "請求先",
  group: "billing",
  step: "billing",
  fields: { method: choice("支払の方法", methods) },
  now: ({ billing }) => ({ method: billing.directDebitAsked ? "DIRECT_DEBIT" : billing.paymentMethod }),
  rows: ({ billing }) => [{ term: "支払の方法", text: paymentText(billing) }],
  operations({ method }, { billing: { paymentMethod: now, directDebitAsked } }) {
    if (method === "BANK_TRANSFER")
      return now === method && !directDebitAsked ? [] : [{ type: "setPaymentMethod", method }];
    return now === method || directDebitAsked ? [] : [{ type: "askForDirectDebit" }];
  },
});
