import type { Reading } from "./field";
import { offendingCharacters, quoted, refuseMeaningless } from "./field-problem-sentences";
import { isBlank, normalizeAscii, normalizeFreeText } from "./normalize";

const MAX_LENGTH = 254;
const EXAMPLE = "（例: taro.tsukan@naccs.jp）";

/** What one mailbox consists of; the local part is generous, as some Japanese carriers have issued `a..b@`. */
const CHARACTER = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~@-]$/;
const LOCAL_PART = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9-]*[A-Za-z0-9]$/;

/** One mailbox, at most 254 characters, with no line break that could add a header to a mail. The domain is lower case. */
export function readEmail(label: string, typed: string): Reading<string> {
  if (isBlank(typed)) return { problem: `${label}を入力してください${EXAMPLE}。` };
  if (/[\r\n]/.test(normalizeFreeText(typed)))
    return { problem: `${label}に改行が含まれています。1つだけ入力してください${EXAMPLE}。` };
  if (typed.length > MAX_LENGTH * 4) return tooLong(label);
  const address = canonical(normalizeAscii(typed));
  const wrong = offendingCharacters(address, (character) => CHARACTER.test(character));
  if (wrong)
    return {
      problem: `${label}に使えない文字${wrong}が含まれています。半角英数字で1つだけ入力してください${EXAMPLE}。`,
    };
  const parts = address.split("@");
  if (parts.length !== 2) {
    const count = parts.length === 1 ? "「@」がありません" : "「@」が2つ以上あります";
    return {
      problem: `${label}${quoted(address)}には${count}。「名前@会社のドメイン」の形で1つだけ入力してください${EXAMPLE}。`,
    };
  }
  if (address.length > MAX_LENGTH) return tooLong(label);
  const [local = "", domain = ""] = parts;
  if (!LOCAL_PART.test(local)) {
    const why = local === "" ? "ありません" : "64文字を超えています";
    return { problem: `${label}${quoted(address)}の「@」の前が${why}。正しいアドレスを入力してください${EXAMPLE}。` };
  }
  if (!DOMAIN.test(domain)) {
    return {
      problem: `${label}${quoted(address)}の「@」の後ろが正しくありません。「naccs.jp」のような形で入力してください${EXAMPLE}。`,
    };
  }
  return { value: address };
}

/** The address once more. It is compared as soon as the first one can be read, whatever else is wrong. */
export function readRepeatedEmail(label: string, typed: string, first: Reading<string>): Reading<string> {
  const named = `${label}（確認用）`;
  if (isBlank(typed)) return { problem: `${named}を入力してください。登録用と同じアドレスです。` };
  if (typed.length > MAX_LENGTH * 4) return tooLong(named);
  const value = canonical(normalizeAscii(typed));
  const meaningless = refuseMeaningless(named, value);
  if (meaningless !== undefined) return { problem: meaningless };
  if ("problem" in first || first.value === value) return { value };
  return {
    problem: `${named}${quoted(value)}が登録用${quoted(first.value)}と異なります。登録用と同じ${label}を入力してください。`,
  };
}

const tooLong = (label: string) => ({ problem: `${label}が長すぎます。${MAX_LENGTH}文字以内で入力してください。` });

function canonical(address: string): string {
  const at = address.lastIndexOf("@");
  return address.slice(0, at + 1) + address.slice(at + 1).toLowerCase();
}
