import { expect, test } from "vitest";
import { paths } from "./paths";

test("an address keeps whatever stands in it in its place", () => {
  expect(paths.application("../admin")).toBe("/applications/..%2Fadmin");
  expect(paths.userCode("d", "1A?x")).toBe("/change/d/user-codes/1A%3Fx");
  expect(paths.login("/menu?a=1")).toBe("/login?next=%2Fmenu%3Fa%3D1");
  expect(paths.login()).toBe("/login");
});
