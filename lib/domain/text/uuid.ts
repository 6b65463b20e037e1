/**
 * Whether a text from an address or a form can be the id of a row. PostgreSQL fails over anything else, and capitals would
 * give one row two addresses.
 */
export const isUuid = (text: unknown): text is string =>
  typeof text === "string" && /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text);
