import { expect, test } from "vitest";
import { aContractedUserCode, aContractedUserId, theManualsContract } from "@/tests/support/sample-contract";
import type { ContractUserCode } from "../contract/contract";
import { needsSystemSetting } from "./system-setting-need";

const before = theManualsContract();
const [ship, customs] = before.userCodes;
const withCodes = (...userCodes: ContractUserCode[]) => theManualsContract({ userCodes });
const carrier = aContractedUserId({ identificationNumber: "C01", industry: "SHIPPING_COMPANY" });

test("a system setting is needed for UserIds of a new industry or a new UserCode (R9)", () => {
  if (!ship || !customs) throw new Error("the manual's contract has two UserCodes");
  const industries = ["SHIPPING_COMPANY", "SHIP_AGENT"] as const;
  expect(needsSystemSetting(before, withCodes({ ...ship, industries, userIds: [...ship.userIds, carrier] }))).toBe(
    true,
  );
  expect(needsSystemSetting(before, withCodes(ship, customs, aContractedUserCode({ code: "1CNAC" })))).toBe(true);
});

test("none is needed for more UserIds of what there is, nor for what ends", () => {
  if (!ship || !customs) throw new Error("the manual's contract has two UserCodes");
  const another = aContractedUserId({ identificationNumber: "D02" });
  expect(needsSystemSetting(before, withCodes({ ...ship, userIds: [...ship.userIds, another] }, customs))).toBe(false);
  expect(needsSystemSetting(before, withCodes(customs))).toBe(false);
  expect(needsSystemSetting(before, before)).toBe(false);
});
