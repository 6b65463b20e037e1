import { z } from "zod/mini";
import { parseEightDigits } from "../calendar/japan-date";
import { countGraphemes } from "./graphemes";
import { normalizeAscii, normalizeDigits, normalizeFreeText, normalizeKatakana, normalizeZenkaku } from "./normalize";

/** R19 */
export const limits = { freeText: 240, name: 38, department: 50 } as const;

interface Label {
  readonly label: string;
}

/** Adds a problem when `refuse` finds one. */
type Refuse<T> = (value: T) => string | undefined;

/** What a form posted under a name, if anything. */
const maybeMissing = z._default(z.unknown(), "");

/**
 * A text field: normalised first, judged in its normal form (R18). A repeated field gives its first value, a missing one
 * the empty text.
 */
function field<T>(normalize: (typed: string) => string, read: (text: string) => T, ...refusals: Refuse<string>[]) {
  return z.pipe(
    z.pipe(
      maybeMissing,
      z.transform((typed: unknown) => {
        const [first = ""] = [typed].flat();
        return normalize(typeof first === "string" ? first : "");
      }),
    ),
    z.pipe(
      z.string().check((given) => {
        const message = refusals.map((refuse) => refuse(given.value)).find((found) => found !== undefined);
        if (message !== undefined) given.issues.push({ code: "custom", input: given.value, message });
      }),
      z.transform(read),
    ),
  );
}

const same = (text: string): string => text;

const notEmpty =
  ({ label }: Label): Refuse<string> =>
  (text) =>
    text === "" ? `${label}を入力してください。` : undefined;

const notLonger =
  ({ label }: Label, max: number): Refuse<string> =>
  (text) => {
    const length = countGraphemes(text);
    return length > max
      ? `${label}は${max}文字以内で入力してください（今は${length}文字です。${length - max}文字減らしてください）。`
      : undefined;
  };

/** The characters that do not belong, each once, for the sentence that names them. */
function strangers(text: string, allowed: RegExp): string {
  return [...new Set([...text].filter((character) => !allowed.test(character)))].map((one) => `「${one}」`).join("");
}

const only =
  ({ label }: Label, allowed: RegExp, instead: string): Refuse<string> =>
  (text) => {
    const found = strangers(text, allowed);
    return found === "" ? undefined : `${label}に使えない文字${found}が含まれています。${instead}`;
  };

interface TextOptions extends Label {
  readonly max?: number;
  readonly multiline?: boolean;
}

export const requiredText = ({ label, max = limits.freeText }: TextOptions) =>
  field(normalizeFreeText, same, notEmpty({ label }), notLonger({ label }, max));

export const optionalText = ({ label, max = limits.freeText, multiline = false }: TextOptions) =>
  field(multiline ? normalizeFreeText : normalizeZenkaku, same, notLonger({ label }, max));

export const zenkakuName = ({ label, max = limits.name }: TextOptions) =>
  field(normalizeZenkaku, same, notEmpty({ label }), notLonger({ label }, max));

export const katakanaName = ({ label, max = limits.name }: TextOptions) =>
  field(
    normalizeKatakana,
    same,
    notEmpty({ label }),
    only({ label }, /[ァ-ヺー・　]/, "全角カタカナで入力してください（例: ツウカン）。"),
    notLonger({ label }, max),
  );

const phone =
  ({ label }: Label): Refuse<string> =>
  (text) => {
    if (text === "") return undefined;
    const instead = "数字10桁または11桁で入力してください（例: 0312345678）。";
    const stranger = only({ label }, /\d/, instead)(text);
    if (stranger) return stranger;
    return /^0\d{9,10}$/.test(text) ? undefined : `${label}「${text}」は${text.length}桁です。0から始まる${instead}`;
  };

/** +81 before the number stands for its leading 0. */
const normalizePhone = (text: string): string => normalizeDigits(text).replace(/^\+810?/, "0");

export const phoneDigits = ({ label }: Label) => field(normalizePhone, same, notEmpty({ label }), phone({ label }));

export const optionalPhone = ({ label }: Label) => field(normalizePhone, same, phone({ label }));

const mailbox = /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/i;

const oneMailbox =
  ({ label }: Label): Refuse<string> =>
  (text) => {
    const instead = "「名前@会社.jp」の形で、1件だけ入力してください。";
    return (
      only({ label }, /[!-~]/, `半角英数字で${instead}`)(text) ??
      (mailbox.test(text) && text.length <= 254 ? undefined : `${label}「${text}」の形が正しくありません。${instead}`)
    );
  };

export const email = ({ label }: Label) => field(normalizeAscii, same, notEmpty({ label }), oneMailbox({ label }));

/** The second field of an address that is typed twice (R19). */
export const emailConfirm = ({ label }: Label) => field(normalizeAscii, same, notEmpty({ label }));

const isText = (value: unknown, name: string): boolean =>
  typeof (value as Record<string, unknown> | null)?.[name] === "string";

/** For forms with `email` and `emailConfirm`; said together with the problems of the other fields. */
export const emailsMatch = z.refine<{ email: string; emailConfirm: string }>(
  (form) => form.email.toLowerCase() === form.emailConfirm.toLowerCase(),
  {
    path: ["emailConfirm"],
    error: "確認用のE-mailアドレスが登録用と一致しません。同じものを入力してください。",
    when: ({ value }) => isText(value, "email") && isText(value, "emailConfirm"),
  },
);

const eightDigits =
  ({ label }: Label): Refuse<string> =>
  (text) => {
    if (text === "") return undefined;
    const stranger = only({ label }, /\d/, "半角数字8桁で入力してください（例: 20261210）。")(text);
    if (stranger) return stranger;
    if (text.length !== 8)
      return `${label}「${text}」は${text.length}桁です。年4桁・月2桁・日2桁の8桁で入力してください（例: 20261210）。`;
    return parseEightDigits(text)
      ? undefined
      : `${label}「${text}」という日付はありません。暦にある日付を入力してください。`;
  };

/** 20261210, as a JapanDate. */
export const eightDigitDate = ({ label }: Label) =>
  field(
    normalizeDigits,
    (text) => parseEightDigits(text) ?? neverRead(text),
    notEmpty({ label }),
    eightDigits({ label }),
  );

export const optionalEightDigitDate = ({ label }: Label) =>
  field(normalizeDigits, (text) => parseEightDigits(text), eightDigits({ label }));

/** The refusals before it let nothing else through. */
function neverRead(text: string): never {
  throw new Error(`not a date after all: ${text}`);
}

interface CountOptions extends Label {
  readonly min: number;
  readonly max: number;
}

const whole =
  ({ label, min, max }: CountOptions): Refuse<string> =>
  (text) => {
    if (text === "") return undefined;
    const range = `${min}から${max}までの数字で入力してください。`;
    const stranger = only({ label }, /\d/, `半角数字で、${range}`)(text);
    if (stranger) return stranger;
    return text.length <= 9 && Number(text) >= min && Number(text) <= max
      ? undefined
      : `${label}「${text}」は入力できません。${range}`;
  };

/** For counts a minus sign is a mistake, not a separator. */
const normalizeCount = (text: string): string => text.normalize("NFKC").replace(/[\s,]/g, "");

export const count = (options: CountOptions) => field(normalizeCount, Number, notEmpty(options), whole(options));

export const optionalCount = (options: CountOptions) =>
  field(normalizeCount, (text) => (text === "" ? undefined : Number(text)), whole(options));

/** One of a list of values, as radio buttons and selects post it. */
export const choice = <const Value extends string>(list: readonly Value[], { label }: Label) =>
  field(
    same,
    (text) => text as Value,
    (text) => ((list as readonly string[]).includes(text) ? undefined : `${label}を選択してください。`),
  );

/** Any number of values of check boxes, each once. */
export const choices = () =>
  z.pipe(
    maybeMissing,
    z.transform((typed: unknown): string[] => [
      ...new Set([typed ?? []].flat().filter((one): one is string => typeof one === "string" && one !== "")),
    ]),
  );

/** One check box. */
export const checkbox = () =>
  z.pipe(
    maybeMissing,
    z.transform((typed: unknown): boolean => [typed].flat().some((one) => typeof one === "string" && one !== "")),
  );
