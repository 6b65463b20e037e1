/** The hidden field in which a form carries whom it was shown to: one browser can be used by several people. */
export const formOwnerField = "shownTo";
