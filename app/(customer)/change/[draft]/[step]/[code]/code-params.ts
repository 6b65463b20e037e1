export type CodeParams = { draft: string; step: string; code: string };

/** The step whose sections have a page for each UserCode. */
export const hasUserCodePages = (step: string): boolean => step === "user-codes";
