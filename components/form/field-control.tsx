"use client";

import type { ReactNode } from "react";
import type { Option } from "@/lib/domain/change/fields/choice";
import type { AnyField } from "@/lib/domain/change/fields/field-kinds";
import { CheckboxGroup, type Choice, RadioGroup } from "./choice-group";
import { DateField } from "./date-field";
import { FileField } from "./file-field";
import { SelectField } from "./select-field";
import { TextAreaField } from "./text-area-field";
import { TextField } from "./text-field";

interface FieldControlProps {
  /** As it is posted. */
  readonly name: string;
  readonly field: AnyField;
  /** What it is called beside the other fields of its row: 姓. */
  readonly label?: ReactNode;
}

/** Draws a field by its kind. */
export function FieldControl({ name, field, label = field.label }: FieldControlProps) {
  const { hint, example, suffix, chars, autoComplete } = field;
  const frame = { name, label, required: markOf(field), hint, example };
  const line = { ...frame, suffix, chars, autoComplete };
  switch (field.kind) {
    case "text":
      return field.multiline ? <TextAreaField {...frame} limit={field.max} /> : <TextField {...line} />;
    case "zenkaku":
    case "kana":
    case "name":
      return <TextField {...line} />;
    case "officeCode":
    case "userCodes":
      return <TextField {...line} code />;
    case "phone":
      return <TextField {...line} type="tel" code />;
    case "email":
    case "repeatedEmail":
      return <TextField {...line} type="email" />;
    case "count":
    case "month":
    case "postalCode":
      return <TextField {...line} inputMode="numeric" code />;
    case "date":
      return <DateField {...frame} />;
    case "file":
      return <FileField {...frame} />;
    case "choice":
      return field.control === "select" ? (
        <SelectField {...frame} options={field.options} emptyLabel="選択してください" />
      ) : (
        <RadioGroup
          {...frame}
          inline={field.control === "inline"}
          columns={field.control === "columns"}
          choices={field.options}
        />
      );
    case "choices":
      return (
        <CheckboxGroup {...frame} choices={(field.options ?? []).map(field.codes ? asCode : (option) => option)} />
      );
    case "yesNo":
      return (
        <RadioGroup
          {...frame}
          inline
          choices={[
            { value: "yes", label: field.words.yes, note: field.note },
            { value: "no", label: field.words.no },
          ]}
        />
      );
  }
}

function markOf({ optional, mark }: AnyField): boolean | "none" {
  return mark === "none" ? "none" : mark === "required" || !optional;
}

const asCode = (option: Option): Choice => ({ ...option, label: <span className="code">{option.label}</span> });
