/** What the queue can be narrowed to by whose turn it is (R22). */
export const waitingChoices = ["center", "late", "corrected", "customer", "overdueAnswers", "certificates"] as const;
export type WaitingChoice = (typeof waitingChoices)[number];
