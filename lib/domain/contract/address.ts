import * as z from "zod/mini";
import { normalizeDigits } from "../text/normalize";
import { prefectures } from "./prefectures";

const addressSchema = z.object({
  /** Seven digits; "" where it is not known. */
  postalCode: z.string(),
  /** 都道府県; "" where it is not known. */
  prefecture: z.string(),
  /** 市区町村・番地 */
  city: z.string(),
  /** 建物名・階; "" where there is none. */
  building: z.string(),
});

/** 所在地 in its parts. */
export type Address = Readonly<z.output<typeof addressSchema>>;

export const noAddress: Address = { postalCode: "", prefecture: "", city: "", building: "" };

/** An address as the ledger keeps it; entries from before addresses had parts keep a text. */
export const storedAddress = z.pipe(
  z.union([addressSchema, z.string()]),
  z.transform((kept: Address | string) => (typeof kept === "string" ? addressOf(kept) : kept)),
);

/** 〒1050013 → 〒105-0013 */
export const postalCodeText = (digits: string): string => digits && `〒${digits.slice(0, 3)}-${digits.slice(3)}`;

/** An address on one line: 〒105-0013 東京都港区浜松町１－３－１ ナックスビル４階. */
export const addressText = ({ postalCode, prefecture, city, building }: Address): string =>
  [postalCodeText(postalCode), `${prefecture}${city}`, building].filter((part) => part !== "").join(" ");

/** The parts that can be told in a text: a postal code and a prefecture at its head. */
export function addressOf(text: string): Address {
  const [, digits = "", rest = ""] = /^(?:〒?\s*([\d０-９]{3}[-－‐]?[\d０-９]{4})\s+)?(.*)$/su.exec(text.trim()) ?? [];
  const prefecture = prefectures.find((name) => rest.startsWith(name)) ?? "";
  const postalCode = normalizeDigits(digits).replace("-", "");
  return { ...noAddress, postalCode, prefecture, city: rest.slice(prefecture.length).trim() };
}
