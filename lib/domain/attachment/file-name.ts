import { graphemesOf } from "../text/graphemes";

const mostCharacters = 60;

/**
 * The name that a file gets from us: letters, digits and a few marks of the name it had, so that its owner knows it again, and the
 * ending of what its content is.
 */
export function fileNameOf(original: string, extension: string): string {
  const stem = original
    .slice(0, 1000)
    .normalize("NFC")
    .replace(/\.[^./\\]*$/u, "");
  const kept = stem.replaceAll(/[^\p{L}\p{M}\p{N}_（）ー・-]+/gu, "_").replaceAll(/^_+|_+$/g, "");
  return `${graphemesOf(kept).slice(0, mostCharacters).join("") || "添付ファイル"}.${extension}`;
}
