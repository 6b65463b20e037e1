/** The wizard steps that items belong to, in the wizard's order. */
export const itemSteps = [
  "office",
  "user-codes",
  "terminals",
  "lines",
  "plan",
  "statistics",
  "billing",
  "other",
] as const;
export type ItemStep = (typeof itemSteps)[number];

/** The steps in which an application is filled in: all but its confirmation. */
export const fillingSteps = ["items", "applicant", ...itemSteps] as const;
