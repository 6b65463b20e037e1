import { expect, test } from "vitest";
import { isSamePerson, managerLinkExpiry } from "./management";

const taro = { name: "輸出入 太郎", email: "taro@naccs.jp" };

test.each([
  [{ name: "輸出入　太郎", email: "TARO@naccs.jp" }, true],
  [{ name: "輸出入 花子", email: "taro@naccs.jp" }, false],
  [{ name: "輸出入 太郎", email: "hanako@naccs.jp" }, false],
])("an account stays with who has the same name and mailbox: %j", (other, same) => {
  expect(isSamePerson(taro, other)).toBe(same);
});

test("the link of a new manager can be used for thirty days", () => {
  expect(managerLinkExpiry(new Date("2026-12-10T09:00:00+09:00"))).toEqual(new Date("2027-01-09T09:00:00+09:00"));
});
