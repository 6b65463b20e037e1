import { field } from "../text/field";
import { normalizeCode, normalizeSingleLine, normalizeZenkaku } from "../text/normalize";
import { isReceiptNumber } from "./receipt-number";

/** What the queue can be searched for. Each kind is found in its own way, and their forms never overlap. */
export type QueueSearch =
  | { readonly kind: "receiptNumber" | "receiptPart" | "officeCode" | "userCode" | "terminal"; readonly text: string }
  | { readonly kind: "userId"; readonly userCode: string; readonly identificationNumber: string }
  | {
      readonly kind: "words";
      /** As it may stand in the names of companies, offices and accounts: folded, in capitals. */
      readonly folded: string;
      /** As applicants are kept: full width, without the space between family and given name. */
      readonly person: string;
      /** As codes begin; absent where no code begins so. */
      readonly code?: string;
    };

/** Longer than any code, number or name; what is typed beyond it is cut off. */
const limit = 100;

/** How names are compared, whatever their width and case. The database folds its side alike. */
const fold = (text: string): string => text.normalize("NFKC").toUpperCase();

/** What was typed into the search of the queue. Nothing is refused: what is no number or code may be part of a name. */
export const queueSearch = field<QueueSearch | undefined>((typed) => {
  const line = normalizeSingleLine(typed.slice(0, limit));
  const text = normalizeCode(line);
  if (text === "") return { value: undefined };
  if (isReceiptNumber(text)) return { value: { kind: "receiptNumber", text } };
  if (/^\d{1,6}[A-Z]?$/.test(text)) return { value: { kind: "receiptPart", text } };
  if (/^[A-Z]{3}\d{3}$/.test(text)) return { value: { kind: "officeCode", text } };
  if (/^[A-Z]\d{5}$/.test(text)) return { value: { kind: "terminal", text } };
  if (/^[0-9A-Z]{5}$/.test(text)) return { value: { kind: "userCode", text } };
  if (/^[0-9A-Z]{5}[A-Z][0-9][0-9A-Z]$/.test(text)) {
    return { value: { kind: "userId", userCode: text.slice(0, 5), identificationNumber: text.slice(5) } };
  }
  const person = normalizeZenkaku(line).replaceAll("　", "");
  const code = /^[0-9A-Z]{2,6}$/.test(text) ? { code: text } : {};
  return { value: { kind: "words", folded: fold(line), person, ...code } };
});
