import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { sampleApplication } from "../../tests/support/sample-application";
import { japanDate } from "../domain/calendar/japan-date";
import { applicationForm } from "./application-form";
import { approvalNotice } from "./approval-notice";
import { drawDocument } from "./draw-document";

const drawnAt = new Date("2026-12-10T08:00:00Z");
const approved = { ...sampleApplication, startDate: japanDate("2026-12-10") };

describe("drawing a document in a thread", () => {
  it("gives the file that the document itself gives", async () => {
    const drawn = await Promise.all([
      drawDocument({ kind: "application-form", application: sampleApplication, drawnAt }),
      drawDocument({ kind: "approval-notice", application: approved, drawnAt }),
    ]);
    expect(Buffer.from(drawn[0])).toEqual(await applicationForm(sampleApplication, { drawnAt }));
    expect(Buffer.from(drawn[1])).toEqual(await approvalNotice(approved, { drawnAt }));
  });

  it("says why a document cannot be drawn, and draws the next", async () => {
    const undrawable = { ...sampleApplication, receiptNumber: null as never, content: null as never };
    await expect(drawDocument({ kind: "application-form", application: undrawable, drawnAt })).rejects.toThrow(/null/);
    const next = await drawDocument({ kind: "application-form", application: sampleApplication, drawnAt });
    expect(next.length).toBeGreaterThan(0);
  });

  it("keeps no process alive", async () => {
    const program = `
      import { drawDocument } from "./lib/documents/draw-document.ts";
      import { sampleApplication } from "./tests/support/sample-application.ts";
      const order = { kind: "application-form", application: sampleApplication, drawnAt: new Date(0) };
      console.log((await drawDocument(order)).length > 0);`;
    const args = ["--import", "tsx", "--input-type", "module", "--eval", program];
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).toBe("true\n");
  });
});
