import type { FormValues } from "../../form/parse-form";
import { countGraphemes } from "../../text/graphemes";
import type { AnyField, FormFields } from "./field-kinds";

/** The labels of the fields whose text is longer than it may be (R19), as they stand on the page. */
export const tooLongFields = (fields: FormFields, typed: FormValues): readonly string[] =>
  Object.entries(fields).flatMap(([name, field]) => {
    const most = mostCharacters(field);
    return [typed[name] ?? ""]
      .flat()
      .some((text) => text.length > most && countGraphemes(text.slice(0, most * 40)) > most)
      ? [field.label]
      : [];
  });

function mostCharacters(field: AnyField): number {
  switch (field.kind) {
    case "text":
    case "zenkaku":
    case "kana":
    case "name":
      return field.max;
    default:
      return Number.POSITIVE_INFINITY;
  }
}
