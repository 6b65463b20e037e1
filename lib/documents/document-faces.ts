import { charactersOf } from "./characters";
import { type Face, openFace } from "./face";

/** The names under which pdfkit knows the faces. A character is drawn with the first face that has it. */
const faceNames = ["text", "rare"] as const;
export type FaceName = (typeof faceNames)[number];

/**
 * BIZ UDPGothic draws every character of JIS X 0213; Noto Sans JP has three thousand more kanji, such as 𠮷. There are no bold
 * faces, because each document would then carry a second subset of a font for a few headings.
 */
const files: Record<FaceName, string> = {
  text: "@expo-google-fonts/biz-udpgothic/400Regular/BIZUDPGothic_400Regular.ttf",
  rare: "@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
};
const opened = new Map<FaceName, Face>();

/** A face is read at its first use and then kept, because reading one takes longer than drawing a whole document. */
export function face(name: FaceName): Face {
  const known = opened.get(name);
  if (known) return known;
  const found = openFace(files[name]);
  opened.set(name, found);
  return found;
}

/** The first face that can draw this character; undefined where none can. */
export const faceOf = (character: string): FaceName | undefined =>
  faceNames.find((name) => face(name).advance(character) !== undefined);

/** Width of one line of printable text in points. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of charactersOf(text)) {
    const name = faceOf(character);
    width += (name && face(name).advance(character)) ?? 1000;
  }
  return (width * size) / 1000;
}

interface Run {
  readonly face: FaceName;
  readonly text: string;
}

/** A printable text in pieces of one face each. */
export function runsOf(text: string): Run[] {
  const runs: { face: FaceName; text: string }[] = [];
  for (const character of charactersOf(text)) {
    const name = faceOf(character) ?? "text";
    const last = runs.at(-1);
    if (last?.face === name) last.text += character;
    else runs.push({ face: name, text: character });
  }
  return runs;
}
