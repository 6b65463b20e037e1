/** The query of a page's address. */
export type Search = Record<string, string | string[] | undefined>;
