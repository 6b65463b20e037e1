import { graphemesOf } from "../domain/text/graphemes";

const marks = /\p{M}/u;

/** The characters of a printable text as a person sees them. Only marks join there, and most texts have none. */
export const charactersOf = (text: string): string[] => (marks.test(text) ? graphemesOf(text) : Array.from(text));
