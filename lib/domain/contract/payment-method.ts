/** 支払の方法 */
export const paymentMethods = ["BANK_TRANSFER", "DIRECT_DEBIT"] as const;
export type PaymentMethod = (typeof paymentMethods)[number];

const words: Record<PaymentMethod, string> = { BANK_TRANSFER: "銀行振込", DIRECT_DEBIT: "口座振替" };

export const paymentMethodWord = (method: PaymentMethod): string => words[method];
