import { expect, it } from "vitest";
import { listCertificateWork, nextCertificateCase } from "@/lib/data/certificate-work";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { completeSeveralCertificates } from "@/lib/services/application/complete-several-certificates";
import { invalidateApplication } from "@/lib/services/application/invalidate-application";
import { anApplicationInReview, anApprovedApplication, asItStands, target } from "../../support/applications";
import { lineIds } from "../../support/filled-drafts";
import { must } from "../../support/must";
import { anOffice } from "../../support/offices";
import { aReviewer } from "../../support/people";
import { openTestContext } from "../../support/test-context";

const context = await openTestContext({ now: "2026-11-24T09:00:00+09:00" });
const [operator, colleague] = [await aReviewer(context), await aReviewer(context)];
const approved = async () => anApprovedApplication(await anOffice(context), operator, context);
const waiting = async () => (await listCertificateWork(operator, context.db)).map(({ receiptNumber }) => receiptNumber);

it("several at once are done each for itself: the overtaken ones say why, and keep no other back", async () => {
  const [first, second, third, fourth] = [await approved(), await approved(), await approved(), await approved()];
  await anApprovedApplication(await anOffice(context), operator, context, lineIds(1));
  const inReview = await anApplicationInReview(await anOffice(context), operator, context);
  expect(await waiting()).toEqual([first, second, third, fourth]);
  const seen = await Promise.all([first, second, third, fourth, inReview].map((each) => target(each, context)));

  must(await completeCertificates(colleague, await target(second, context), context));
  must(await invalidateApplication(colleague, { ...(await target(third, context)), reason: "重複のため。" }, context));
  const { done, refused } = await completeSeveralCertificates(operator, seen, context);
  expect(done).toEqual([first, fourth]);
  expect(refused.map(({ receiptNumber }) => receiptNumber)).toEqual([second, third, inReview]);
  expect(refused[0]?.sentence).toMatch(/ほかの方が先に操作しました。.*発行作業を完了しました。/);
  expect(refused[1]?.sentence).toMatch(/承認を無効にしました/);
  expect((await asItStands(first, context)).issuedTerminals).toHaveLength(2);
  expect(await waiting()).toEqual([]);
  for (const receiptNumber of [first, second, fourth]) {
    const mails = { notice: "certificatesIssued", application: { receiptNumber } };
    expect(await context.db.mail.count({ where: mails })).toBe(1);
  }
});

it("two operators who press at the same moment issue each certificate once", async () => {
  const cases = [await approved(), await approved(), await approved()];
  const seen = await Promise.all(cases.map((each) => target(each, context)));
  const results = await Promise.all([
    completeSeveralCertificates(operator, seen, context),
    completeSeveralCertificates(colleague, seen.toReversed(), context),
  ]);
  expect(results.flatMap(({ done }) => done).sort()).toEqual(cases.toSorted());
  expect(results.flatMap(({ refused }) => refused)).toHaveLength(3);
});

it("the next case is the one with the next start, and after the last the first", async () => {
  const [first, second, third] = [await approved(), await approved(), await approved()];
  const next = (receiptNumber: string) => nextCertificateCase(operator, receiptNumber, context.db);
  expect([await next(first), await next(second), await next(third)]).toEqual([second, third, first]);
  must(await completeCertificates(operator, await target(second, context), context));
  expect(await next(second)).toBe(third);
  await completeSeveralCertificates(operator, [await target(first, context), await target(third, context)], context);
  expect(await next(third)).toBeUndefined();
});
