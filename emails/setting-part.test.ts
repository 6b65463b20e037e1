import { expect, it } from "vitest";
import type { PerformedAct } from "../lib/domain/application/application-event";
import { japanDate } from "../lib/domain/calendar/japan-date";
import { sampleApplication } from "../tests/support/sample-application";
import { renderNotice } from "./render-notice";

const due = japanDate("2026-12-04");
const recipient = { role: "applicant", email: "a@example.jp", department: "", name: "通関 花子" } as const;
const render = (notice: "reviewComplete" | "startDateChange", performed: PerformedAct) =>
  renderNotice(notice, { application: sampleApplication, recipient, baseUrl: "https://nss.example", performed }).text;
const startDate = japanDate("2026-12-10");
const moved = { act: "changeStartDate", from: startDate, to: startDate, message: "" } as const;

it("says until when the system setting has to be completed, at approval and when the start date changes (R9)", () => {
  for (const text of [
    render("reviewComplete", { act: "approve", startDate, userIds: [], systemSettingDue: due }),
    render("startDateChange", { ...moved, systemSettingDue: due }),
  ]) {
    expect(text).toContain("システム設定申込締切日：2026年12月4日(金)");
    expect(text).toContain("承認は無効になることがあります。");
  }
});

it("says nothing of it where none is needed", () => {
  expect(render("reviewComplete", { act: "approve", startDate, userIds: [] })).not.toContain("システム設定");
  expect(render("startDateChange", moved)).not.toContain("システム設定");
});
