/** 支払の方法 */
export const paymentMethods = ["BANK_TRANSFER", "DIRECT_DEBIT"] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

const words: Record<PaymentMethod, string> = { BANK_TRANSFER: "銀行振込", DIRECT_DEBIT: "口座振替" };

export const paymentMethodWord = (method: PaymentMethod): string => words[method];

/** How bills are paid: 銀行振込（口座振替の手続き中）. */
export const paymentText = ({
  paymentMethod,
  directDebitAsked,
}: {
  readonly paymentMethod: PaymentMethod;
  /** 口座振替 is applied for and has not begun. */
  readonly directDebitAsked: boolean;
}): string => `${words[paymentMethod]}${directDebitAsked ? "（口座振替の手続き中）" : ""}`;
