import { beforeEach, describe, expect, it } from "vitest";
import { readHistory, readNews } from "@/lib/data/application-events";
import { listApplications } from "@/lib/data/application-lists";
import { listConsents, listConsentsToAnswer, readConsent } from "@/lib/data/consents";
import { readReviewQueue } from "@/lib/data/review-queue";
import type { CustomerActor } from "@/lib/domain/account/actor";
import { approveApplication } from "@/lib/services/application/approve-application";
import { answerConsent } from "@/lib/services/consent/answer-consent";
import { anApplicationInReview, asItStands, target } from "../../support/applications";
import { aQuestion, askOffices, consentsOf } from "../../support/asked-consents";
import { lineIds } from "../../support/filled-drafts";
import { mailsOf } from "../../support/mails-of";
import { must } from "../../support/must";
import { anOffice, theStartDate } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const filed = "2026-11-24T09:00:00+09:00";
const context = await openTestContext({ now: filed });
const [office, asked, stranger] = [await anOffice(context), await anOffice(context), await anOffice(context)];
const reviewer = await aReviewer(context);
const { db } = context;
const own = [office.applicantEmail, office.managerEmail].sort();

beforeEach(() => context.clock.moveTo(filed));

/** An application that waits for the consent of the other office: asked on 11/24, due on 12/1. */
async function anApplicationThatAsks(question = aQuestion()) {
  const receiptNumber = await anApplicationInReview(office, reviewer, context, lineIds(1));
  await askOffices(receiptNumber, { [asked.officeCode]: question }, context);
  const { [asked.officeCode]: consent } = await consentsOf(receiptNumber, context);
  if (!consent) throw new Error("the office was not asked");
  return { receiptNumber, consent };
}

const say = (answer: "AGREED" | "DECLINED", consentId: string, reason = "", actor: CustomerActor = asked.manager) =>
  answerConsent(actor, { consentId, answer, reason }, context);
const acts = async (receiptNumber: string) =>
  (await readHistory(reviewer, receiptNumber, db)).map(({ performed }) => performed.act);
const newsOf = async (actor: CustomerActor, receiptNumber: string) =>
  (await readNews(actor, { limit: 50 }, db)).filter((item) => item.receiptNumber === receiptNumber);
const mails = (receiptNumber: string, notice: string) => mailsOf(receiptNumber, notice, context);
const approval = async (receiptNumber: string) => ({
  ...(await target(receiptNumber, context)),
  startDate: theStartDate,
});

describe("an office that is asked for its consent", () => {
  it("gets a mail to its system manager with the link to the one page, news, and a row on its menu", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    const mail = await mails(receiptNumber, "consentRequest");
    expect(mail.recipients).toEqual([asked.managerEmail]);
    expect(mail.subject).toBe("【NSS】同意のお願い");
    for (const words of [
      `/consents/${consent.id}`,
      "ナックス商事株式会社 第一営業所（NAC555）",
      "■機器共用",
      "共用する端末：W00001",
    ]) {
      expect(mail.text).toContain(words);
    }
    expect(mail.text).toContain("回答期限：2026年12月1日(火)");
    expect(await newsOf(asked.applicant, receiptNumber)).toMatchObject([{ consentId: consent.id }]);
    expect((await listConsentsToAnswer(asked.applicant, db)).map(({ id }) => id)).toContain(consent.id);
    expect(await listConsentsToAnswer(stranger.manager, db)).toEqual([]);
    expect(await acts(receiptNumber)).toContain("askConsent");
  });

  it("is alone in knowing of it: a stranger finds nothing, and the application stays unknown to it", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    expect(await readConsent(asked.applicant, consent.id, db)).toMatchObject({ receiptNumber });
    expect(await readConsent(stranger.manager, consent.id, db)).toBeUndefined();
    expect(await readConsent(office.manager, consent.id, db)).toBeUndefined();
    expect(await readHistory(asked.manager, receiptNumber, db)).toEqual([]);
    expect(await listConsents(asked.manager, receiptNumber, db)).toEqual([]);
  });

  it("shows on the lists of both sides that the case waits for it, without hiding it from the reviewer", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    const rows = async () => {
      const page = { order: "newest", page: 1, pageSize: 5, search: receiptNumber } as const;
      const [mine] = (await listApplications(office.applicant, page, db)).applications;
      const queue = await readReviewQueue(reviewer, { statuses: ["IN_REVIEW"], order: "newest", limit: 50 }, db);
      return [mine, queue.find((row) => row.receiptNumber === receiptNumber)].map((row) => row?.consentDue);
    };
    expect(await rows()).toEqual(["2026-12-01", "2026-12-01"]);
    must(await say("AGREED", consent.id));
    expect(await rows()).toEqual([null, null]);
  });

  it("is told apart in history: people of one office are not named to another", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    must(await say("AGREED", consent.id));
    const history = await readHistory(office.applicant, receiptNumber, db);
    expect(history.at(-1)).toMatchObject({ actorName: "他の事業所", performed: { act: "agree" } });
    const staffs = await readHistory(reviewer, receiptNumber, db);
    expect(staffs.at(-1)?.actorName).toBe("輸出入 太郎");
  });
});

describe("同意する and 同意しない", () => {
  it.each([
    ["AGREED", "agree", "同意しました"],
    ["DECLINED", "decline", "同意しませんでした"],
  ] as const)("%s is told to the applicant and both menus, once", async (answer, act, words) => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    const outcomes = await Promise.all([
      say(answer, consent.id, "了解しました。"),
      say(answer, consent.id, "了解しました。"),
    ]);
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    const mail = await mails(receiptNumber, "consentAnswer");
    expect(mail.recipients).toEqual(own);
    expect(mail.text).toContain(words);
    expect(mail.text).toContain("了解しました。");
    expect((await acts(receiptNumber)).filter((each) => each === act)).toHaveLength(1);
    expect((await newsOf(office.applicant, receiptNumber))[0]?.sentence).toContain(words);
    expect((await newsOf(asked.manager, receiptNumber))[0]?.consentId).toBe(consent.id);
    expect(await db.auditEntry.count({ where: { action: `${act}-application`, subject: receiptNumber } })).toBe(1);
    expect(await listConsentsToAnswer(asked.manager, db)).not.toContainEqual(
      expect.objectContaining({ id: consent.id }),
    );
    expect((await asItStands(receiptNumber, context)).status).toBe("IN_REVIEW");
  });

  it("stands: the other answer is refused afterwards, and of two at once one counts", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    const outcomes = await Promise.all([say("AGREED", consent.id), say("DECLINED", consent.id)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: "overtaken" } });
    expect((await acts(receiptNumber)).filter((act) => act === "agree" || act === "decline")).toHaveLength(1);
  });

  it("is for the system manager of that office alone", async () => {
    const { consent } = await anApplicationThatAsks();
    for (const actor of [asked.applicant, stranger.manager, office.manager]) {
      expect(await say("AGREED", consent.id, "", actor)).toMatchObject({ problem: { kind: "notFound" } });
    }
    expect(await readConsent(asked.manager, consent.id, db)).toMatchObject({ answer: null });
  });

  it("makes a review that saw it open look again", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    const seen = { ...(await approval(receiptNumber)), consent: { reason: "電話で同意。", confirmed: true } };
    must(await say("DECLINED", consent.id));
    expect(await approveApplication(reviewer, seen, context)).toMatchObject({ problem: { kind: "overtaken" } });
  });
});

describe("an approval", () => {
  it("is given without more once all have agreed, and told to them with the start date", async () => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    must(await say("AGREED", consent.id));
    must(await approveApplication(reviewer, await approval(receiptNumber), context));
    const mail = await mails(receiptNumber, "consentOutcome");
    expect(mail.recipients).toEqual([asked.managerEmail]);
    expect(mail.text).toContain("利用開始日は2026年12月10日(木)です。");
    expect((await newsOf(asked.manager, receiptNumber))[0]?.sentence).toContain("承認されました");
  });

  it.each(["open", "declined"] as const)("needs a reason and a tick while a consent is %s (R23)", async (state) => {
    const { receiptNumber, consent } = await anApplicationThatAsks();
    if (state === "declined") must(await say("DECLINED", consent.id));
    const asks = { kind: "fields", problems: [{ field: "consentReason" }, { field: "consentConfirmed" }] };
    expect(await approveApplication(reviewer, await approval(receiptNumber), context)).toMatchObject({ problem: asks });
    const exception = { reason: "電話で同意を確認したため。", confirmed: true };
    must(await approveApplication(reviewer, { ...(await approval(receiptNumber)), consent: exception }, context));
    const forStaff = (await readHistory(reviewer, receiptNumber, db)).at(-1)?.performed;
    expect(forStaff).toMatchObject({ consentReason: "電話で同意を確認したため。" });
    expect((await readHistory(office.applicant, receiptNumber, db)).at(-1)?.performed).not.toHaveProperty(
      "consentReason",
    );
    if (state === "declined") return;
    expect(await say("AGREED", consent.id)).toMatchObject({ problem: { kind: "overtaken" } });
  });
});
