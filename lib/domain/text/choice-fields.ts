import { type FieldSchema, field, multiField, type Reading } from "./field";
import { quoted } from "./field-problem-sentences";

/** One of a list: radio buttons, a select. */
export function choice<const Option extends string>(
  options: readonly Option[],
  { label }: { label: string },
): FieldSchema<Option> {
  return field<Option>((typed) => readChoice(label, options, typed));
}

export function readChoice<Option extends string>(
  label: string,
  options: readonly Option[],
  typed: string,
): Reading<Option> {
  const option = options.find((one) => one === typed);
  if (option !== undefined) return { value: option };
  return { problem: typed === "" ? `${label}を選択してください。` : unknownOption(label, typed) };
}

/** One of a list, or undefined where nothing is chosen: filters. */
export function optionalChoice<const Option extends string>(
  options: readonly Option[],
  { label }: { label: string },
): FieldSchema<Option | undefined> {
  return field((typed) => {
    const option = options.find((one) => one === typed);
    return option !== undefined || typed === "" ? { value: option } : { problem: unknownOption(label, typed) };
  });
}

/** Check boxes of one name: what is ticked, each once, in the order of the list; none is an empty array. */
export function choices<const Option extends string>(
  options: readonly Option[],
  { label }: { label: string },
): FieldSchema<Option[]> {
  return multiField((typed) => {
    const reading = readChoices(label, options, typed);
    return "value" in reading ? { value: options.filter((option) => reading.value.includes(option)) } : reading;
  });
}

/** What is ticked, each once. Without a list any value is taken. */
export function readChoices(
  label: string,
  options: readonly string[] | undefined,
  typed: readonly string[],
): Reading<string[]> {
  const ticked = [...new Set(typed.filter((value) => value !== ""))];
  const unknown = options && ticked.find((value) => !options.includes(value));
  return unknown === undefined ? { value: ticked } : { problem: unknownOption(label, unknown) };
}

/** A single check box: ticked, whatever its value, or not. */
export function checkbox(): FieldSchema<boolean> {
  return field((typed) => ({ value: typed !== "" && typed !== "false" }));
}

const unknownOption = (label: string, typed: string) =>
  `${label}${quoted(typed)}は選択肢にありません。表示されている中から選び直してください。`;
