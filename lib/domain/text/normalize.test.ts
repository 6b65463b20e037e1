import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  normalizeAscii,
  normalizeDigits,
  normalizeFreeText,
  normalizeKatakana,
  normalizePhone,
  normalizeSingleLine,
  normalizeZenkaku,
} from "./normalize";

const normalizers = {
  normalizeAscii,
  normalizeDigits,
  normalizeFreeText,
  normalizeKatakana,
  normalizePhone,
  normalizeSingleLine,
  normalizeZenkaku,
};

/** Texts rich in what the normalisers look at: kana of both widths, marks, dashes, spaces, controls, broken surrogates. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."1aＡ１ガかｶﾞﾊﾟﾞーｰ-－−—・。｡￥¥~　 \t\n\r\v\f\u0085\u2028",
        "\u3099",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\u2f3e",
        "\u2ec4",
        "\u202a",
        "\u200d",
        "\ufe0f",
        "\u0000",
      ),
      fc.constantFrom(
        "\ud800",
        "\udc00",
        "\u202e",
        "\u0301",
        "e\u0301",
        "神",
        "㈱",
        "①",
        "👨‍👩‍👧",
        "+81",
        "葛\u{e0100}",
      ),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const plainJapanese = fc
  .array(fc.constantFrom(..."あいがぱゃんアイガパャンヴー・漢字通関々〆髙﨑神𠮷。、「」！？１２３ＡＢｃ％"), {
    minLength: 1,
    maxLength: 40,
  })
  .map((characters) => characters.join(""))
  .filter((text) => !/[１２３]ー[１２３]/.test(text));

/** What web pages, PDFs and address books leave in what is copied from them. */
const invisibleMarks = [
  ..."\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\u00ad",
  "\ufe0e",
  "\u{e0100}",
];

describe.each(Object.entries(normalizers))("%s", (_, normalize) => {
  test("gives a normal form that stays as it is", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const once = normalize(text);
        expect(normalize(once)).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test("takes out what nobody sees", () => {
    for (const mark of invisibleMarks) {
      expect(normalize(`${mark}あ1${mark}2${mark}`)).toBe(normalize("あ12"));
    }
  });

  test("reads radicals as the kanji that look the same", () => {
    expect(normalize("\u2fbc橋\u2ec4村\u2ed1谷川\u2f3e田\u2f47出\u2f26")).toBe("高橋西村長谷川戸田日出子");
  });

  test("keeps digits and kanji, whatever stands around them", () => {
    expect(normalize("12345")).toMatch(/^(12345|１２３４５)$/);
    expect(normalize("通関")).toBe("通関");
  });
});

describe.each(Object.entries({ normalizeFreeText, normalizeSingleLine, normalizeZenkaku }))("%s", (_, normalize) => {
  test("loses nothing of plain Japanese, the variants of kanji in names included", () => {
    fc.assert(
      fc.property(plainJapanese, (text) => {
        expect(normalize(text)).toBe(text);
      }),
    );
  });

  test("leaves nothing that a database or a PDF refuses", () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(normalize(text)).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 1000 },
    );
  });
});

test.each([
  ["ＮＡＣ５５５", "NAC555"],
  [" NAC 555　", "NAC555"],
  ["ｔａｒｏ＠ｎａｃｃｓ．ｊｐ", "taro@naccs.jp"],
  ["taro@naccs。jp", "taro@naccs.jp"],
  ["a‐b–c—d−eーfｰg－h", "a-b-c-d-e-f-g-h"],
])("code %j → %j", (typed, normal) => {
  expect(normalizeAscii(typed)).toBe(normal);
});

test.each([
  ["０３−１２３４−５６７８", "0312345678"],
  ["(03) 1234-5678", "0312345678"],
  ["（０３）１２３４ー５６７８", "0312345678"],
  ["03ｰ1234ｰ5678", "0312345678"],
  ["+81 3-1234-5678", "0312345678"],
  ["＋８１（０）３ １２３４ ５６７８", "0312345678"],
  ["090.1234.5678", "09012345678"],
])("phone %j → %j", (typed, normal) => {
  expect(normalizePhone(typed)).toBe(normal);
});

test.each([
  ["ﾅｯｸｽ ｼｮｳｼﾞ", "ナックス　ショウジ"],
  ["NACCS 営業部", "ＮＡＣＣＳ　営業部"],
  ["  第一  営業部  ", "第一　営業部"],
  ["1-2ー3", "１－２－３"],
  ["センター", "センター"],
  ["か\u3099", "が"],
  ["ﾊﾞﾝﾌﾟｰﾙ", "バンプール"],
  ["営業\u0000部\u202e", "営業部"],
])("name %j → %j", (typed, normal) => {
  expect(normalizeZenkaku(typed)).toBe(normal);
});

test.each([
  ["つうかん", "ツウカン"],
  ["ﾂｳｶﾝ ﾊﾅｺ", "ツウカン　ハナコ"],
  ["サト-", "サトー"],
  ["さとー", "サトー"],
  ["う゛ぃ", "ヴィ"],
  ["さーか\uff9e−", "サーガー"],
])("フリガナ %j → %j", (typed, normal) => {
  expect(normalizeKatakana(typed)).toBe(normal);
});

test("a reason keeps its lines and loses what nobody sees", () => {
  expect(normalizeFreeText("  一行目 \r\n\r\n二行目\t続き\r三行目\u0000\u200b  \n")).toBe(
    "一行目\n\n二行目 続き\n三行目",
  );
  expect(normalizeFreeText("㈱①、ABCは半角のまま ﾊﾟｿｺﾝ")).toBe("㈱①、ABCは半角のまま パソコン");
  expect(normalizeSingleLine("一行目 \r\n 二行目")).toBe("一行目 二行目");
});

test.each([normalizeFreeText, normalizeZenkaku])(
  "$name tells the variants of a kanji and of a sign apart",
  (normalize) => {
    for (const text of ["\ufa19", "\ufa19\ufe00", "\ufa10\u{e0101}", "①\u0332", "㈱"])
      expect(normalize(text)).toBe(text);
  },
);

test("an emoji of several people stays one", () => {
  expect(normalizeFreeText("👨‍👩‍👧")).toBe("👨‍👩‍👧");
});
