import { expect, test } from "vitest";
import {
  forexUserCode,
  isForexUserCode,
  isNewUserCode,
  newUserCodes,
  userCodeCapacity,
  userCodeOf,
  userCodeWord,
} from "./user-code-name";

test("a company's codes run from 1A to 9Z, each once, and none is the one for 外為法関連業務", () => {
  const all = Array.from({ length: userCodeCapacity }, (_, index) => userCodeOf("NAC", index + 1));
  expect([all[0], all[25], all[26], all.at(-1)]).toEqual(["1ANAC", "1ZNAC", "2ANAC", "9ZNAC"]);
  expect(new Set(all).size).toBe(all.length);
  expect(all.every((code) => /^[1-9][A-Z]NAC$/.test(code))).toBe(true);
  expect(all.some(isForexUserCode)).toBe(false);
  expect(forexUserCode("NAC")).toBe("V1NAC");
});

test.each([0, userCodeCapacity + 1, 1.5])("there is no code %d", (serial) => {
  expect(() => userCodeOf("NAC", serial)).toThrow(RangeError);
});

test("what has no code yet has a name that is no code of any company, and that people can read", () => {
  expect(newUserCodes.map(userCodeWord)).toEqual(newUserCodes.map((_, index) => `新規${index + 1}`));
  expect(newUserCodes.every((name) => isNewUserCode(name) && !/[A-Z]{3}$/.test(name))).toBe(true);
  expect([isNewUserCode("1ANAC"), userCodeWord("1ANAC")]).toEqual([false, "1ANAC"]);
});
