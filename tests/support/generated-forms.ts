import fc from "fast-check";
import type { AnyField, FormFields } from "@/lib/domain/change/fields/field-kinds";

const kana = fc.constantFrom("ツウカン", "ハナコ", "ボウエキ", "ケンイチ");

const theFile = { id: "0199b0c0-0000-7000-8000-000000000201", name: "登記.pdf", size: 2048, sha256: "9f".repeat(32) };

/** A value of each kind of field that people may send. */
const values: Readonly<Record<AnyField["kind"], (field: AnyField) => fc.Arbitrary<unknown>>> = {
  choice: (field) => fc.constantFrom(...(field.kind === "choice" ? field.options.map(({ value }) => value) : [])),
  choices: () => fc.constant([]),
  count: (field) => fc.integer(field.kind === "count" ? { min: field.min, max: Math.min(field.max, 5) } : {}),
  date: () => fc.constantFrom("2027-01-04", "2027-02-28"),
  email: () => fc.constantFrom("hanako@example.jp", "taro@example.jp"),
  file: ({ optional }) => fc.constant(optional ? null : theFile),
  kana: () => kana,
  month: () => fc.constantFrom("2026-12-01", "2027-01-01", "2027-03-01", "2028-04-01"),
  name: () => fc.constantFrom("通関", "花子", "𠮷田", "葛\u{e0100}城", "髙﨑"),
  officeCode: () => fc.constantFrom("OCE101", "OCE102"),
  phone: () => fc.constantFrom("0301234567", "0120794550"),
  postalCode: () => fc.constantFrom("1080022", "1350064"),
  repeatedEmail: () => fc.constant(undefined),
  text: () => fc.constantFrom("一行", "二行\n三行"),
  userCodes: () => fc.constantFrom(["1ANAC"], ["1ANAC", "2ANAC"]),
  yesNo: () => fc.boolean(),
  zenkaku: () => fc.constantFrom("代表取締役", "支店長", "𠮷野家𩸽", "葛\u{e0100}城"),
};

/** What a form of these fields may say. */
export const aValueOf = (fields: FormFields): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, { kind }]) => kind !== "repeatedEmail")
        .map(([name, field]) => [name, values[field.kind](field)]),
    ),
  );
