import type { Address } from "../../contract/address";
import { prefectures } from "../../contract/prefectures";
import { choice, type Option } from "./choice";
import { postalCode } from "./postal-code";
import { zenkaku } from "./zenkaku";

const options: readonly Option[] = prefectures.map((value) => ({ value, label: value }));

/** The address in a form's value, its parts alone. */
export const addressIn = ({ postalCode, prefecture, city, building }: Address): Address => ({
  postalCode,
  prefecture,
  city,
  building,
});

/** 〒 and an address in its parts, read as one row. */
export function address(label: string) {
  const row = (part: string) => ({ label, part });
  return {
    postalCode: postalCode("郵便番号", { row: row("郵便番号"), autoComplete: "postal-code" }),
    prefecture: choice("都道府県", options, { control: "select", row: row("都道府県") }),
    city: zenkaku("市区町村・番地", {
      max: 60,
      row: { ...row("市区町村・番地"), closeUp: true },
      example: "港区浜松町１－３－１",
    }),
    building: zenkaku("建物名・階", { max: 60, optional: true, row: row("建物名・階") }),
  };
}
