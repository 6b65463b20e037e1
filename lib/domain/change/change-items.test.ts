import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { changeGroups } from "./change-item";
import { changeItems, isBuilt, itemMarks, refuseChoice, webNaccsItems } from "./change-items";

const keysOf = (isOther: boolean) =>
  changeItems.filter((item) => (item.group === "other") === isOther).map(({ key }) => key);
const builtKeys = keysOf(false).filter(isBuilt);

describe("the items screen", () => {
  test("has the manual's check boxes in its groups, each key once", () => {
    // The manual's 23, and the sharing of UserCodes, which the manual reaches by a button.
    expect(changeItems).toHaveLength(24);
    expect(new Set(changeItems.map(({ key }) => key)).size).toBe(24);
    expect(changeGroups.every(({ key }) => changeItems.some(({ group }) => group === key))).toBe(true);
    expect(changeItems.map(({ label }) => label)).toContain("webNACCS証明書の登録情報（追加・削除）");
  });

  test("has its items in the order of the groups", () => {
    const order = changeItems.map(({ group }) => changeGroups.findIndex(({ key }) => key === group));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  test("lets those be chosen whose item is built", () => {
    expect(webNaccsItems.every(isBuilt)).toBe(true);
    expect(isBuilt("nonsense")).toBe(false);
    expect(isBuilt("constructor")).toBe(false);
  });

  test("has short words for a choice, in its own order and each once", () => {
    expect(itemMarks([...webNaccsItems].toReversed())).toEqual(["識別番号", "証明書（web）"]);
    expect(itemMarks(["billingAddress", "paymentMethod", "nonsense"])).toEqual(["請求先"]);
  });
});

describe("a choice of items", () => {
  test("is free among what is built", () => {
    fc.assert(
      fc.property(fc.subarray(builtKeys), (keys) => {
        expect(refuseChoice(keys, false)).toBeUndefined();
      }),
    );
  });

  test("cannot mix contract-change items and その他の契約変更, whichever are chosen (R8)", () => {
    const chosen = fc.tuple(fc.subarray(keysOf(false), { minLength: 1 }), fc.subarray(keysOf(true)), fc.boolean());
    fc.assert(
      fc.property(chosen, ([changes, others, otherChange]) => {
        const mixed = others.length > 0 || otherChange;
        const refusal = refuseChoice([...changes, ...others], otherChange);
        expect(refusal?.message.includes("同時に申し込めません") ?? false).toBe(mixed);
        if (mixed) expect(refusal?.field).toBe("items");
      }),
    );
  });

  test("is refused where an item is not built or does not exist", () => {
    expect(refuseChoice(["nonsense", ...builtKeys], false)).toMatchObject({ field: "items" });
    expect(refuseChoice(["nonsense"], false)?.message).toContain("準備中の項目は選択できません");
    expect(refuseChoice([], false)).toBeUndefined();
  });

  test("says あり of その他の契約変更 where one of its items is chosen, and the other way round", () => {
    const others = keysOf(true).filter(isBuilt);
    expect(refuseChoice([], true)).toMatchObject({ field: "otherChange" });
    for (const key of others) {
      expect(refuseChoice([key], true)).toBeUndefined();
      expect(refuseChoice([key], false)).toMatchObject({ field: "otherChange" });
    }
  });
});
