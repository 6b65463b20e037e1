import fc from "fast-check";
import { expect, test } from "vitest";
import { signText, verifiedText } from "./signed-text";

const text = fc.string({ unit: "binary" });
const secret = fc.string({ minLength: 32 });

test("what was signed is read again, also after the secret was replaced", () => {
  fc.assert(
    fc.property(text, secret, secret, (value, before, now) => {
      const signed = signText(value, "form", before);
      expect(verifiedText(signed, "form", [before])).toBe(value);
      expect(verifiedText(signed, "form", [now, before])).toBe(value);
    }),
  );
});

test("what was altered, signed for something else or with another secret is not", () => {
  fc.assert(
    fc.property(text, text, secret, (value, other, key) => {
      fc.pre(value !== other);
      const signed = signText(value, "form", key);
      expect(verifiedText(signed, "device", [key])).toBeUndefined();
      expect(verifiedText(signed, "form", [`${key}x`])).toBeUndefined();
      expect(verifiedText(other + signed.slice(signed.lastIndexOf(".")), "form", [key])).toBeUndefined();
      expect(verifiedText(`${signed}x`, "form", [key])).toBeUndefined();
      expect(verifiedText(value, "form", [key])).toBeUndefined();
    }),
  );
});
