// The fields that forms are made of (R18, R19). Each is a zod schema from what was typed to its normal form; its one
// message per field says what is wrong, with which value, and what would be right. All of it runs in the browser, too.
export { choice, choices, optionalChoice } from "./choice-fields";
export { emailPair } from "./email-fields";
export {
  count,
  eightDigitDate,
  optionalCount,
  optionalEightDigitDate,
  optionalPhone,
  phoneDigits,
} from "./number-fields";
export {
  katakanaName,
  optionalText,
  optionalZenkaku,
  requiredText,
  zenkakuName,
} from "./text-fields";
