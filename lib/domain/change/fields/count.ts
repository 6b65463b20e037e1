import * as z from "zod/mini";
import { isBlank } from "../../text/normalize";
import { readCount } from "../../text/number-fields";
import { type Field, type FieldKind, type FieldTexts, single } from "./field";

export interface CountField extends Field<number> {
  readonly kind: "count";
  readonly min: number;
  readonly max: number;
  /** What an empty field means, where it may be empty. */
  readonly empty?: number;
}

/** A whole number from `min` to `max`, inclusive. */
export const count = (label: string, options: Pick<CountField, "min" | "max" | "empty"> & FieldTexts): CountField => ({
  kind: "count",
  label,
  chars: 4,
  ...(options.empty === undefined ? {} : { optional: true }),
  ...options,
});

export const kind: FieldKind<CountField, number> = {
  read(field, typed) {
    const text = single(typed);
    return field.empty !== undefined && isBlank(text) ? { value: field.empty } : readCount(field, text);
  },
  stored: ({ min, max, empty = min }) => z.int().check(z.minimum(Math.min(min, empty)), z.maximum(max)),
  typed: (value, { empty }) => (value === empty ? "" : String(value)),
  shown: (value, { suffix = "" }) => `${value}${suffix}`,
};
