import type * as z from "zod/mini";
import type { FormValues } from "../../form/parse-form";
import type { Reading } from "../../text/field";

declare const meaning: unique symbol;

/** A field of a form as plain data, fit to be sent to the browser. `Value` is what it means once it is read. */
export interface Field<Value = unknown> {
  readonly kind: string;
  /** What the field is called in sentences and in rows: 「姓（フリガナ）」. */
  readonly label: string;
  /** May be left empty. */
  readonly optional?: true;
  /** Its mark, where it is not what `optional` says: a rule on the whole application asks for it, or its hint says when. */
  readonly mark?: "required" | "none";
  readonly hint?: string;
  readonly example?: string;
  /** After the field: 個, 台. */
  readonly suffix?: string;
  /** Expected length in half-width characters: the field is that wide. */
  readonly chars?: number;
  readonly autoComplete?: string;
  /** The fields of one row stand together, in the form and where it is read: 姓 and 名 are 氏名. */
  readonly row?: FieldRow;
  readonly [meaning]?: () => Value;
}

export interface FieldRow {
  readonly label: string;
  readonly hint?: string;
  readonly example?: string;
  /** Side by side where there is room. */
  readonly inline?: true;
  /** Follows the field before it without a space: 東京都港区. */
  readonly closeUp?: true;
  /** What this field is called beside the others of the row: 姓. */
  readonly part: string;
}

/** What the maker of a field can be told besides its label. */
export type FieldTexts = Pick<Field, "hint" | "example" | "suffix" | "chars" | "autoComplete" | "row">;

/** A type of field: everything that is to be known of it, but for its control (components/form/field-control.tsx). */
export interface FieldKind<F extends Field = Field, Value = unknown> {
  /** What was typed, as a value or as the one sentence that is wrong. `form` is for fields that depend on others. */
  read(field: F, typed: readonly string[], form: FormValues): Reading<Value>;
  /** The value as an application keeps it; absent where there is nothing to keep. */
  stored?(field: F): z.ZodMiniType<Value>;
  /** The value as one would type it: where a correction starts from. */
  typed(value: Value, field: F): string | string[];
  /** The value as people read it. */
  shown(value: Value, field: F): string;
}

/** What a form says of one field: every text of that name. */
export const typedIn = (form: FormValues, name: string): string[] =>
  [form[name] ?? []].flat().filter((text) => typeof text === "string");

/** Where a name occurs several times though the field is a single one, the first counts. */
export const single = (typed: readonly string[]): string => typed[0] ?? "";

/** A value that is a text in every form it takes. */
export const asText = { typed: (value: string) => value, shown: (value: string) => value };
