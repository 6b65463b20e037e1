/** U+2E80 and what follows, each as the kanji it stands for (Unicode, EquivalentUnifiedIdeograph); the two without one as they are. */
const SUPPLEMENT = Array.from(
  "⺀厂乛乚乙亻冂𠘨刀刂卜㔾小尐兀尣尢𡯂巳幺彑彐忄心扌攵⺚旡日月歺母民氵氺灬爫爬丬牛" +
    "犭王𤴔目示礻𥫗糹纟罓罒㓁冗𦉫羊𦍌𦍋耂肀聿肉𦥑艹艺艻虎衤覀西见角𧢲讠贝𧾷车辶辷辸邑" +
    "钅長镸长门𨸏阝雨青韦页风飞食𩙿飠饣𩠐马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟",
);

/**
 * Radicals as the kanji that look the same: texts copied out of a PDF often have ⾼ where 高 is meant. NFKC does it for U+2F00 to
 * U+2FDF, but for 戸: it gives the Chinese form, which shares no glyph with the radical in a Japanese font.
 */
export const kanjiOfRadicals = (text: string): string =>
  text
    .replaceAll("\u2f3e", "戸")
    .replace(/[\u2f00-\u2fdf]/g, (radical) => radical.normalize("NFKC"))
    .replace(/[\u2e80-\u2ef3]/g, (radical) => SUPPLEMENT[radical.charCodeAt(0) - 0x2e80] ?? radical);
