import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";

const declarations = (css: string) =>
  new Map([...css.matchAll(/^\s*(--[\w-]+):\s*([^;]+);/gm)].map(([, name = "", value = ""]) => [name, value.trim()]));

const ours = declarations(readFileSync(new URL("./tokens.css", import.meta.url), "utf8"));
const theirs = declarations(
  readFileSync(createRequire(import.meta.url).resolve("@digital-go-jp/design-tokens/dist/tokens.css"), "utf8"),
);

describe("design tokens", () => {
  it("have the values of the Digital Agency design system under its names", () => {
    const copied = [...ours].filter(([name]) => /^--(color|font-size|line-height|border-radius)-/.test(name));
    expect(copied.length).toBeGreaterThan(30);
    expect(copied.map(([name]) => [name, theirs.get(name)])).toEqual(copied);
  });

  it("are all used", () => {
    const folders = ["ui", "form", "layout"].map((family) => new URL(`../${family}/`, import.meta.url));
    const sheets = folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(".css"))
        .map((name) => readFileSync(new URL(name, folder), "utf8")),
    );
    const text = sheets.join("\n");
    expect([...ours.keys()].filter((name) => !text.includes(`var(${name})`))).toEqual([]);
  });
});
