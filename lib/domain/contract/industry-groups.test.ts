import { expect, test } from "vitest";
import { apart, industries } from "./industry";
import { industryGroups } from "./industry-groups";

test("every industry is in one group or joins any, and those of a group are never apart", () => {
  const { groups, joinAny } = industryGroups();
  expect([...groups.flat(), ...joinAny].toSorted()).toEqual(industries.toSorted());
  expect(joinAny).toEqual(["GENERIC_ONLY"]);
  for (const group of groups) expect(apart([...group, ...joinAny])).toBeUndefined();
  for (const [index, group] of groups.entries()) {
    for (const other of groups.slice(index + 1)) expect(apart([...group, ...other])).toBeDefined();
  }
  expect(groups).toContainEqual(["SHIPPING_COMPANY", "SHIP_AGENT"]);
});
