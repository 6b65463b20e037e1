/** The id of a field, derived from its name; summaries of problems link to it. */
export const fieldId = (name: string) => `field-${name.replaceAll(".", "-")}`;
