import { quoted } from "../text/field-problem-sentences";
import { mostFileBytes, sizeWords } from "./attached-file";
import { fileTypeWords } from "./file-type";

/** Why a file was not taken in. `lost`: the session had ended, or it did not arrive whole. */
export const fileRefusals = ["empty", "tooLarge", "wrongType", "tooMany", "lost"] as const;
export type FileRefusal = (typeof fileRefusals)[number];

interface RefusedFile {
  readonly why: FileRefusal;
  /** The name it had where it came from. */
  readonly name: string;
}

/** What stands among a form's values for a file that was refused, so that its field can say so. */
export const writeRefusedFile = ({ why, name }: RefusedFile): string => `refused:${why} ${name.slice(0, 100)}`;

export function readRefusedFile(text: string): RefusedFile | undefined {
  const [, code, name = ""] = /^refused:(\w+) (.*)$/su.exec(text) ?? [];
  const why = fileRefusals.find((each) => each === code);
  return why && { why, name };
}

const right = `${fileTypeWords}のファイル（${sizeWords(mostFileBytes)}以内）を選択してください。`;

export function refusedFileSentence(label: string, { why, name }: RefusedFile): string {
  const file = `${label}のファイル${quoted(name)}`;
  switch (why) {
    case "empty":
      return `${file}には内容がありません。${right}`;
    case "tooLarge":
      return `${file}は大きすぎます。${right}`;
    case "wrongType":
      return `${file}は、${fileTypeWords}のファイルではありません（名前ではなく内容で確認しています）。${right}`;
    case "tooMany":
      return `${label}のファイルを置き換えた回数が多すぎます。時間をおいて、もう一度選択してください。`;
    case "lost":
      return `${file}を受け取れませんでした。もう一度選択してください。`;
  }
}
