import { expect, test } from "vitest";
import * as z from "zod/mini";
import { parseForm } from "../form/parse-form";
import { checkbox, choice, choices, optionalChoice, readChoices } from "./choice-fields";

const systems = ["SEA", "AIR", "SHARED"] as const;
const schema = z.object({
  system: choice(systems, { label: "システム区分" }),
  filter: optionalChoice(systems, { label: "絞り込み" }),
  kinds: choices(systems, { label: "種別" }),
  agreed: checkbox(),
});

test("what was chosen comes out, each once, and what was not ticked is empty", () => {
  expect(parseForm(schema, { system: "SEA", kinds: ["AIR", "AIR", "", "SEA"], agreed: "on" })).toEqual({
    ok: true,
    value: { system: "SEA", filter: undefined, kinds: ["SEA", "AIR"], agreed: true },
  });
  expect(parseForm(schema, { system: ["AIR", "SEA"], filter: "SEA" })).toEqual({
    ok: true,
    value: { system: "AIR", filter: "SEA", kinds: [], agreed: false },
  });
});

test("nothing chosen and something that is not on offer are told apart", () => {
  const form = parseForm(schema, { filter: "MOON", kinds: ["SEA", "MOON"] });
  expect(form).toEqual({
    ok: false,
    problems: [
      { field: "system", message: "システム区分を選択してください。" },
      { field: "filter", message: "絞り込み「MOON」は選択肢にありません。表示されている中から選び直してください。" },
      { field: "kinds", message: "種別「MOON」は選択肢にありません。表示されている中から選び直してください。" },
    ],
  });
});

test("boxes whose list only the contract knows take any value, each once", () => {
  expect(readChoices("削除する識別番号", undefined, ["D01", "D01", "", "A01"])).toEqual({ value: ["D01", "A01"] });
});
