import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  aWebTerminal,
  theManualsContract,
} from "@/tests/support/sample-contract";
import { terminalsOf, usesNetNaccs } from "./contract";

describe("what an office holds", () => {
  test("is terminals by kind", () => {
    const terminals = [aWebTerminal("W00001"), aWebTerminal("W00003", { kind: "NET_NACCS" })];
    const contract = theManualsContract({ terminals });
    expect(terminalsOf(contract, "WEB_NACCS").map(({ name }) => name)).toEqual(["W00001"]);
    expect(terminalsOf(contract, "NET_NACCS").map(({ name }) => name)).toEqual(["W00003"]);
  });

  test("is netNACCS while it has such an ID (R13)", () => {
    const net = aContractedUserId({ processingMode: "NET_NACCS" });
    expect(usesNetNaccs(theManualsContract())).toBe(false);
    expect(usesNetNaccs(theManualsContract({ userCodes: [aContractedUserCode({ userIds: [net] })] }))).toBe(true);
  });
});
