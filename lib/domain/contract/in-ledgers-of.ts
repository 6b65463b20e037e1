import type { PlannedOperation } from "./plan";

/** An operation in the ledger of the application's own office and in those of other offices, named by their codes. */
export const inLedgersOf = (others: readonly string[], operation: PlannedOperation): readonly PlannedOperation[] => [
  operation,
  ...others.map((otherOffice) => ({ ...operation, otherOffice })),
];
