import { randomBytes } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateAuthCode, generateNaccsPassword, keyRing } from "./key-ring";

const [oldKey, newKey] = [randomBytes(32), randomBytes(32)];
const ring = keyRing([newKey, oldKey]);

describe("a sealed secret (R15)", () => {
  test("opens to what was sealed, for the same purpose", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (secret, purpose) => {
        expect(ring.open(ring.seal(secret, purpose), purpose)).toBe(secret);
      }),
    );
  });

  test("shows nothing of the secret, and never looks the same twice", () => {
    const sealed = Array.from({ length: 100 }, () => ring.seal("ABCD2345", "password/1ANACD0A"));
    expect(new Set(sealed).size).toBe(100);
    expect(sealed.some((text) => text.includes("ABCD2345"))).toBe(false);
    expect(sealed.some((text) => text.includes(Buffer.from("ABCD2345").toString("base64url").slice(0, 10)))).toBe(
      false,
    );
  });

  test("does not open for another purpose: what belongs to one row is useless in another", () => {
    const sealed = ring.seal("ABCD2345", "password/1ANACD0A");
    expect(() => ring.open(sealed, "password/1ANACD0B")).toThrow();
    expect(() => ring.open(sealed, "")).toThrow();
  });

  test("does not open when a single bit of it was changed", () => {
    const sealed = ring.seal("ABCD2345", "p");
    const [id = "", text = ""] = sealed.split(".");
    const bytes = Buffer.from(text, "base64url");
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const altered = Buffer.from(bytes);
      altered[bit >> 3] = (altered[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect(() => ring.open(`${id}.${altered.toString("base64url")}`, "p")).toThrow();
    }
  });

  test("does not open when it was cut short or is something else", () => {
    const sealed = ring.seal("ABCD2345", "p");
    const hostile = [
      sealed.slice(0, -1),
      sealed.slice(0, 12),
      sealed.split(".")[0] ?? "",
      "",
      ".",
      "nonsense",
      `${sealed}.x`.slice(9),
    ];
    for (const text of hostile) expect(() => ring.open(text, "p")).toThrow();
  });

  test("still opens after its key was rotated, and new ones are sealed with the new key", () => {
    const before = keyRing([oldKey]).seal("ABCD2345", "p");
    expect(ring.open(before, "p")).toBe("ABCD2345");
    expect(() => keyRing([newKey]).open(before, "p")).toThrow(/no key/);
    expect(keyRing([newKey]).open(ring.seal("ABCD2345", "p"), "p")).toBe("ABCD2345");
  });

  test("does not open with another deployment's key", () => {
    expect(() => keyRing([randomBytes(32)]).open(ring.seal("ABCD2345", "p"), "p")).toThrow();
  });

  test("needs a key at all", () => {
    expect(() => keyRing([])).toThrow();
  });
});

describe("what is generated", () => {
  const many = 20_000;

  test("are passwords of 8 characters A–Z and 2–9 without the look-alikes I and O (R15)", () => {
    const passwords = Array.from({ length: many }, generateNaccsPassword);
    expect(passwords.every((password) => /^[A-HJ-NP-Z2-9]{8}$/.test(password))).toBe(true);
    expect(new Set(passwords).size).toBe(many);
  });

  test("uses every character of the alphabet about equally often", () => {
    const counts = new Map<string, number>();
    for (let i = 0; i < many; i += 1) {
      for (const character of generateNaccsPassword()) counts.set(character, (counts.get(character) ?? 0) + 1);
    }
    expect(counts.size).toBe(32);
    const fair = (many * 8) / 32;
    for (const count of counts.values()) expect(Math.abs(count - fair)).toBeLessThan(fair * 0.12);
  });

  test("are auth codes of 6 such characters (R17)", () => {
    const codes = Array.from({ length: many }, generateAuthCode);
    expect(codes.every((code) => /^[A-HJ-NP-Z2-9]{6}$/.test(code))).toBe(true);
  });
});
