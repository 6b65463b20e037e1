const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** The characters of a text as a person sees them: an emoji family or a kana with its ゛ is one (R19). */
export function graphemesOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many characters a person counts (R19). */
export function countGraphemes(text: string): number {
  let count = 0;
  for (const _ of segmenter.segment(text)) count += 1;
  return count;
}
