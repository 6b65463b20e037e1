import { describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { readApplication } from "@/lib/data/applications";
import { listSisterOffices } from "@/lib/data/offices";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import { changeStartDate } from "@/lib/services/application/change-start-date";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { anApprovedApplication, target } from "../../support/applications";
import { mailsOf } from "../../support/mails-of";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { aSisterOffice } from "../../support/sister-office";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const reviewer = await aReviewer(context);
const office = await anOffice(context);
const sister = await aSisterOffice(office, context);
const stranger = await anOffice(context);

const contractor = {
  title: "社長",
  familyName: "髙橋",
  givenName: "次郎",
  familyKana: "タカハシ",
  givenKana: "ジロウ",
};
const newsAt = async (of: typeof office) => readNews(of.manager, { limit: 20 }, context.db);

describe("values of the company", () => {
  it("are told to its other offices when they are approved, moved and undone, and to nobody else", async () => {
    const receiptNumber = await anApprovedApplication(office, reviewer, context, { others: { contractor } });
    const approved = await mailsOf(receiptNumber, "companyChange", context);
    expect(approved.recipients).toEqual([sister.managerEmail]);
    expect(approved.subject).toBe("【NSS】企業情報変更のお知らせ");
    expect(approved.text).toContain("「契約者名、契約者の役職」が2026年12月10日(木)から変わります。");
    expect(approved.text).toContain("契約者名：髙橋 次郎（変更前：貿易 健一）");
    expect(approved.text).not.toContain(receiptNumber);

    const change = {
      startDate: japanDate("2026-12-11"),
      message: "",
      exception: { reason: "x", date: japanDate("2026-12-11") },
    };
    must(await changeStartDate(reviewer, { ...(await target(receiptNumber, context)), ...change }, context));
    must(await invalidateApplication(reviewer, { ...(await target(receiptNumber, context)), reason: "x" }, context));
    expect((await newsAt(sister)).map(({ receiptNumber: shown, sentence }) => [shown, sentence])).toEqual([
      [undefined, expect.stringContaining("行われないことになりました")],
      [undefined, expect.stringContaining("2026年12月11日(金)に変わりました")],
      [undefined, expect.stringContaining("2026年12月10日(木)から変わります")],
    ]);
    expect((await mailsOf(receiptNumber, "companyChange", context)).recipients).toHaveLength(3);
    expect(await newsAt(stranger)).toEqual([]);
    const own = (await newsAt(office)).map(({ sentence }) => sentence).join();
    expect(own).not.toContain("同じ企業の申込");
    expect(await readApplication(sister.manager, receiptNumber, context.db)).toBeUndefined();
    expect(await readHistory(sister.manager, receiptNumber, context.db)).toEqual([]);
    const history = (await readHistory(reviewer, receiptNumber, context.db)).map(({ performed }) => performed.act);
    expect(history.filter((act) => act === "tellCompanyChange")).toHaveLength(3);
  });

  it("of the office alone are told to nobody", async () => {
    const receiptNumber = await anApprovedApplication(office, reviewer, context, {
      others: { mailboxes: { add: "1", end: "" } },
    });
    expect((await mailsOf(receiptNumber, "companyChange", context)).recipients).toEqual([]);
  });

  it("concern the company's other offices, which only their own company may know", async () => {
    const sisters = await listSisterOffices(office.applicant, office.officeId, context.db);
    expect(sisters.map(({ officeCode }) => officeCode)).toEqual([sister.officeCode]);
    expect(await listSisterOffices(stranger.applicant, office.officeId, context.db)).toEqual([]);
    expect(await listSisterOffices(stranger.applicant, stranger.officeId, context.db)).toEqual([]);
  });
});
