import { expect, test } from "vitest";
import { addDays, japanDate } from "../calendar/japan-date";
import { isModeOffered, offeredModes, processingModes, whenModeTurns } from "./processing-mode";

const turn = japanDate("2025-10-12");

test("ebMS ended with the day on which netAPI came", () => {
  expect(offeredModes(addDays(turn, -1))).toEqual(["INTERACTIVE", "NET_NACCS", "WEB_NACCS", "EBMS"]);
  expect(offeredModes(turn)).toEqual(["INTERACTIVE", "NET_NACCS", "NET_API", "WEB_NACCS"]);
});

test("a mode that is not offered says when it ended or begins", () => {
  expect(whenModeTurns("EBMS", turn)).toEqual({ ended: turn });
  expect(whenModeTurns("NET_API", addDays(turn, -1))).toEqual({ begins: turn });
  for (const mode of processingModes) {
    for (const day of [addDays(turn, -1), turn]) {
      expect(Object.keys(whenModeTurns(mode, day)).length === 0).toBe(isModeOffered(mode, day));
    }
  }
});
