/** An amount as the portal writes it: 25,000円 */
export const yen = (amount: number): string => `${amount.toLocaleString("ja-JP")}円`;
