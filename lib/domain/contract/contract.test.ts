import { describe, expect, test } from "vitest";
import {
  aContractedUserCode,
  aContractedUserId,
  aWebTerminal,
  theManualsContract,
} from "@/tests/support/sample-contract";
import { addDays, japanDate } from "../calendar/japan-date";
import { heldTerminals, heldUserIds, termState, usesNetNaccs } from "./contract";

const today = japanDate("2026-12-10");
const [yesterday, tomorrow] = [addDays(today, -1), addDays(today, 1)];

describe("where a term stands", () => {
  test.each([
    [{ startDate: today, endDate: null }, "active"],
    [{ startDate: tomorrow, endDate: null }, "upcoming"],
    [{ startDate: yesterday, endDate: tomorrow }, "ending"],
    [{ startDate: yesterday, endDate: today }, "ended"],
    [{ startDate: tomorrow, endDate: addDays(tomorrow, 1) }, "upcoming"],
    [{ startDate: today, endDate: today }, "ended"],
  ] as const)("%o is %s", (term, state) => {
    expect(termState(term, today)).toBe(state);
  });
});

describe("what an office holds", () => {
  test("is what is not about to end, upcoming or in use", () => {
    const upcoming = aContractedUserId({ identificationNumber: "D0A", startDate: tomorrow });
    const ending = aContractedUserId({ identificationNumber: "D02", endDate: tomorrow });
    const code = aContractedUserCode({ userIds: [aContractedUserId(), upcoming, ending] });
    expect(heldUserIds(code).map((userId) => userId.identificationNumber)).toEqual(["D01", "D0A"]);
  });

  test("counts terminals by kind", () => {
    const terminals = [
      aWebTerminal("W00001"),
      aWebTerminal("W00002", { endDate: tomorrow }),
      aWebTerminal("W00003", { kind: "NET_NACCS" }),
    ];
    const contract = theManualsContract({ terminals });
    expect(heldTerminals(contract, "WEB_NACCS").map(({ name }) => name)).toEqual(["W00001"]);
    expect(heldTerminals(contract, "NET_NACCS").map(({ name }) => name)).toEqual(["W00003"]);
  });

  test("is netNACCS while such an ID is held (R13)", () => {
    const net = (endDate: typeof tomorrow | null) =>
      theManualsContract({
        userCodes: [aContractedUserCode({ userIds: [aContractedUserId({ processingMode: "NET_NACCS", endDate })] })],
      });
    expect(usesNetNaccs(theManualsContract())).toBe(false);
    expect(usesNetNaccs(net(null))).toBe(true);
    expect(usesNetNaccs(net(tomorrow))).toBe(false);
  });
});
