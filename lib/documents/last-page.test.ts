import { describe, expect, it } from "vitest";
import { readPdf } from "../../tests/support/read-pdf";
import { around, sampleApplication, sampleContract } from "../../tests/support/sample-application";
import { japanDate } from "../domain/calendar/japan-date";
import { planOf } from "../domain/change/changes";
import { applicationForm } from "./application-form";
import { approvalNotice } from "./approval-notice";

const drawnAt = new Date("2026-12-10T08:00:00Z");

/** The sample with so many UserCodes that get an ID each, and a reason of so many lines. */
function anApplication(codes: number, lines: number) {
  const [sample] = sampleContract.userCodes;
  if (!sample) throw new Error("the sample contract has no UserCode");
  const before = {
    ...sampleContract,
    userCodes: Array.from({ length: codes }, (_, index) => ({ ...sample, code: `${index + 1}ANAC` })),
  };
  const changes = {
    ...sampleApplication.content.changes,
    identificationNumbers: before.userCodes.map(({ code }) => ({
      userCode: code,
      system: "SEA",
      singleSignOn: false,
      additions: [{ industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 }],
      removals: [],
    })),
  };
  const reason = Array.from({ length: lines }, (_, index) => `理由${index + 1}`).join("\n");
  return {
    ...sampleApplication,
    startDate: japanDate("2026-12-10"),
    content: { ...sampleApplication.content, changes, reason },
    ...around(before, planOf(changes, before)),
  };
}

describe.each([
  ["the application form", applicationForm],
  ["the approval notice", approvalNotice],
])("%s", (_, draw) => {
  it("leaves no few lines on its last page, however long the lists and the reason are", async () => {
    const lastPages: number[] = [];
    for (const codes of [1, 2, 4, 7]) {
      for (let lines = 1; lines <= 22; lines += 3) {
        const { pages } = await readPdf(await draw(anApplication(codes, lines), { drawnAt }));
        if (pages.length > 1)
          lastPages.push(
            pages
              .at(-1)
              ?.split("\n")
              .filter((line) => line.trim() !== "").length ?? 0,
          );
      }
    }
    expect(lastPages.length).toBeGreaterThan(3);
    expect(Math.min(...lastPages)).toBeGreaterThanOrEqual(9);
  });
});
