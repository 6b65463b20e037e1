// What the Center's forms say of themselves in the browser, which does without the schemas until a form is touched.

/** How long a question may be: it usually names several points. */
export const queryLimit = 1000;
/** R19. */
export const reasonLimit = 240;

/** The choice of a start date that is not among the registration dates. */
export const otherDate = "other";

/** The words of the boxes that are ticked before what cannot be taken back. */
export const confirmations = {
  content: "内容を確認しました",
  wish: "お客様の取下げの意思を確認しました",
} as const;
