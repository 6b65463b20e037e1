import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { everyKindOfField } from "@/tests/support/every-kind-of-field";
import { theManualsContract, theManualsDraft } from "@/tests/support/sample-contract";
import { ledgerOf, theOfficeId } from "@/tests/support/sample-ledger";
import { loginFormSchema, passwordFormSchema } from "../account/account-forms";
import { japanDate } from "../calendar/japan-date";
import { type FormSchema, type FormValues, type ParsedForm, parseForm } from "../form/parse-form";
import { answerForm } from "./answer-form";
import { applicantForm } from "./applicant-form";
import { builtItems } from "./change-items";
import { confirmForm } from "./confirm-form";
import { type Form, readForm } from "./define-form";
import { itemsForm } from "./items-form";
import { additionFields, parseUserCodePage, readAdditions } from "./user-code-form";
import { readDraft } from "./wizard";
import { wizardSteps } from "./wizard-steps";

interface ReadForm {
  readonly fields: readonly string[];
  readonly read: (values: FormValues) => ParsedForm<unknown>;
}

const formFrom = ({ fields, read }: Pick<Form, "fields" | "read">): ReadForm => ({ fields: Object.keys(fields), read });
const schemaForm = (schema: FormSchema, fields: readonly string[]): ReadForm => ({
  fields,
  read: (values) => parseForm(schema, values),
});

const forms: Record<string, ReadForm> = {
  ...Object.fromEntries(
    builtItems.flatMap(({ key, form }): [string, ReadForm][] => (form ? [[key, formFrom(form)]] : [])),
  ),
  everyKind: formFrom(everyKindOfField),
  items: formFrom(itemsForm),
  applicant: formFrom(applicantForm),
  addition: { fields: Object.keys(additionFields), read: (values) => readForm(additionFields, values) },
  confirm: formFrom(confirmForm),
  answer: formFrom(answerForm),
  login: schemaForm(loginFormSchema, ["loginId", "password"]),
  password: schemaForm(passwordFormSchema, ["currentPassword", "newPassword", "newPasswordConfirm"]),
};

const nasty = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.string({ unit: "grapheme", maxLength: 300 }),
  fc.constantFrom(
    "",
    " ",
    "　",
    "\0",
    "\ud800",
    "../../etc/passwd",
    "<script>alert(1)</script>",
    '\'; DROP TABLE "Application"; --',
    "taro@naccs.jp\r\nBcc: all@naccs.jp",
    '=HYPERLINK("http://x")',
    "99999999999999999999",
    "1e3",
    "0x10",
    "NaN",
    "２０２６１２１０",
    "a\u0301".repeat(200),
    "👨‍👩‍👧".repeat(100),
    "\u202e\u2066",
    "SHIP_AGENT:WEB_NACCS:1",
    "identificationNumbers",
    "yes",
  ),
);
const nastyValue = fc.oneof(
  { weight: 3, arbitrary: nasty },
  { weight: 1, arbitrary: fc.array(nasty, { maxLength: 4 }) },
);
const nastyName = fc.constantFrom("__proto__", "constructor", "prototype", "toString", "length", "then", "0", "");
const formOf = (fields: readonly string[]): fc.Arbitrary<FormValues> =>
  fc.dictionary(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...fields) }, nastyName), nastyValue, { maxKeys: 12 });

describe("hostile forms", () => {
  test.each(Object.entries(forms))(
    "%s is read or refused with a Japanese sentence, never thrown at",
    (_, { read, fields }) => {
      fc.assert(
        fc.property(formOf(fields), (values) => {
          const form = read(values);
          if (form.ok) return;
          expect(form.problems.length).toBeGreaterThan(0);
          for (const { field, message } of form.problems) {
            expect(fields).toContain(field);
            expect(message).toMatch(/[ぁ-んァ-ヶ一-龠].*。$/su);
            expect(message).not.toMatch(/Invalid|undefined|\[object/);
          }
        }),
        { numRuns: 500 },
      );
    },
  );

  test("what they are read as is bounded and free of control characters", () => {
    fc.assert(
      fc.property(formOf(Object.keys(applicantForm.fields)), (values) => {
        const form = applicantForm.read(values);
        if (!form.ok) return;
        for (const text of Object.values(form.value)) {
          expect(text.length).toBeLessThan(1000);
          expect(text).not.toMatch(/[\p{Cc}]/u);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("a UserCode's page never throws, whatever its rows say", () => {
    fc.assert(
      fc.property(
        formOf(["system", "singleSignOn", "removals", "addition", "industry", "processingMode", "count"]),
        fc.string(),
        (values, code) => {
          readAdditions(values);
          expect(typeof parseUserCodePage(code, values).ok).toBe("boolean");
        },
      ),
      { numRuns: 500 },
    );
  });

  test("a draft of anything is read, and only complete ones have content", () => {
    const step = fc.oneof(
      fc.constantFrom(
        ...wizardSteps.map(({ key }) => key),
        ...builtItems.map(({ key }) => key),
        "user-codes/1ANAC",
        "user-codes/",
        "user-codes/いろは",
        "user-code-editing/1ANAC",
      ),
      nastyName,
    );
    const anyForm = formOf(
      Object.values(forms)
        .flatMap(({ fields }) => fields)
        .concat("addition", "removals", "system", "singleSignOn"),
    );
    const draft = fc
      .tuple(fc.dictionary(step, anyForm, { maxKeys: 8 }), fc.boolean())
      .map(([wild, mixed]) => (mixed ? { ...theManualsDraft(), ...wild } : wild));
    const circumstances = {
      officeId: theOfficeId,
      ledger: ledgerOf(theManualsContract()),
      today: japanDate("2026-11-24"),
      refuseStartDate: () => undefined,
    };
    fc.assert(
      fc.property(draft, (values) => {
        const reading = readDraft(values, circumstances);
        expect(reading.content !== undefined).toBe(reading.problems.length === 0);
        expect(Object.keys(reading.states).sort()).toEqual(wizardSteps.map(({ key }) => key).sort());
        for (const { message } of reading.problems) expect(message).toMatch(/。$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
