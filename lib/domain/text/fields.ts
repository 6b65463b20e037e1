// The fields that plain forms are made of (R18, R19); those of the wizard are in `change/fields`. Each is a zod schema from
// what was typed to its normal form; its one message says what is wrong, with which value, and what would be right.
export { choice, choices, optionalChoice } from "./choice-fields";
export { count, eightDigitDate, optionalEightDigitDate } from "./number-fields";
export { requiredText } from "./text-fields";
