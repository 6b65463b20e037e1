import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  builtItemKeys,
  changeGroups,
  changeItems,
  isBuiltItem,
  mixesOtherChanges,
  webNaccsItems,
} from "./change-items";

const keysOf = (isOther: boolean) =>
  changeItems.filter((item) => (item.group === "other") === isOther).map(({ key }) => key);

describe("the items screen", () => {
  test("has the manual's check boxes in its groups, each key once", () => {
    expect(changeItems).toHaveLength(23);
    expect(new Set(changeItems.map(({ key }) => key)).size).toBe(23);
    expect(changeGroups.every(({ key }) => changeItems.some(({ group }) => group === key))).toBe(true);
    expect(changeItems.map(({ label }) => label)).toContain("webNACCS証明書の登録情報（追加・削除）");
  });

  test("lets those be chosen whose step is built", () => {
    expect(builtItemKeys).toEqual(["identificationNumbers", "webCertificates"]);
    expect(webNaccsItems.every(isBuiltItem)).toBe(true);
    expect(isBuiltItem("termination")).toBe(false);
    expect(isBuiltItem("constructor")).toBe(false);
  });
});

describe("contract-change items and その他の契約変更 (R8)", () => {
  test("exclude each other, whichever are chosen", () => {
    fc.assert(
      fc.property(fc.subarray(keysOf(false)), fc.subarray(keysOf(true)), (changes, others) => {
        expect(mixesOtherChanges([...changes, ...others])).toBe(changes.length > 0 && others.length > 0);
      }),
    );
  });

  test("are not mixed by keys that do not exist", () => {
    expect(mixesOtherChanges(["identificationNumbers", "nonsense"])).toBe(false);
    expect(mixesOtherChanges([])).toBe(false);
  });
});
