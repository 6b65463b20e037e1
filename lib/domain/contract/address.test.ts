import { describe, expect, test } from "vitest";
import * as z from "zod/mini";
import { addressOf, addressText, noAddress, storedAddress } from "./address";

const address = { postalCode: "1050013", prefecture: "東京都", city: "港区浜松町１－３－１", building: "𠮷田ビル４階" };

describe("an address", () => {
  test("reads on one line", () => {
    expect(addressText(address)).toBe("〒105-0013 東京都港区浜松町１－３－１ 𠮷田ビル４階");
    expect(addressText({ ...address, building: "" })).toBe("〒105-0013 東京都港区浜松町１－３－１");
    expect(addressText({ ...noAddress, city: "港区" })).toBe("港区");
    expect(addressText(noAddress)).toBe("");
  });

  test.each([
    ["東京都港区海岸1-2-3 ナックスビル4階", { prefecture: "東京都", city: "港区海岸1-2-3 ナックスビル4階" }],
    ["京都府京都市中京区", { prefecture: "京都府", city: "京都市中京区" }],
    ["〒105-0013 東京都港区", { postalCode: "1050013", prefecture: "東京都", city: "港区" }],
    ["１０５－００１３　港区", { postalCode: "1050013", city: "港区" }],
    ["横浜市中区新港3-5-7", { city: "横浜市中区新港3-5-7" }],
    ["", {}],
  ])("that was kept as the text %s is read in parts", (text, parts) => {
    expect(addressOf(text)).toEqual({ ...noAddress, ...parts });
    expect(z.parse(storedAddress, text)).toEqual(addressOf(text));
  });

  test("that was kept in parts is read as it is", () => {
    expect(z.parse(storedAddress, address)).toEqual(address);
    expect(z.safeParse(storedAddress, { city: "港区" }).success).toBe(false);
  });
});
