import fc from "fast-check";
import { expect, test } from "vitest";
import { renderNotice } from "@/emails/render-notice";
import { approve } from "@/tests/support/approve";
import { aContractToChange, aMixOfChanges, aStartDay } from "@/tests/support/generated-changes";
import { sampleApplication } from "@/tests/support/sample-application";
import { ledgerOf } from "@/tests/support/sample-ledger";
import { type JapanDate, japanDate } from "../calendar/japan-date";
import { kindOf } from "../change/application-kind";
import type { Changes } from "../change/change-item";
import { ordersBetween } from "../change/terminal-rows";
import type { Contract } from "../contract/contract";
import { billingFacts, factsLead, officeFacts } from "../contract/contract-facts";
import { contractAsOf, enteredBy } from "../contract/ledger";
import { contractAfter } from "../contract/plan";
import { countByKind } from "../contract/terminal-kind";
import { historySentence, type PerformedAct } from "./application-event";
import {
  type ApplicationRecord,
  bringsCertificates,
  issuedBetween,
  issuesNumbers,
  standingOf,
  userIdOf,
} from "./application-record";
import { invalidationWarning } from "./invalidation-warning";
import { laterStarts } from "./later-starts";
import { newsSentence } from "./news";
import { noticeOf, recipientsOf } from "./notice";
import { nextStepForStaff } from "./staff-work";
import { startDateChangeWarning } from "./start-date-change-warning";
import { type ApplicationStatus, statusText } from "./status";
import { applicationActs, statusAfter } from "./transitions";

const ledger = ledgerOf(aContractToChange());

/** What approval made of a mix of items; undefined where a rule refuses it. */
async function approved(changes: Changes, startDate: JapanDate): Promise<ApplicationRecord | undefined> {
  const after = await approve(ledger, { applicationId: "one", changes, day: startDate });
  if (after === ledger) return undefined;
  const contractBefore = contractAsOf(ledger, startDate);
  const plan = enteredBy(after, "one").map((entry) => ({ ...entry.operation, from: entry.startDate }));
  const contracts = { contractBefore, contractAfter: contractAfter(contractBefore, plan, startDate) };
  return {
    ...sampleApplication,
    content: { ...sampleApplication.content, changes },
    ...contracts,
    ...issuedBetween(contracts),
    terminalsOrdered: countByKind(ordersBetween(contractBefore, contracts.contractAfter)),
    startDate,
  };
}

const performed = (application: ApplicationRecord): Partial<Record<string, PerformedAct>> => ({
  approve: {
    act: "approve",
    startDate: application.startDate ?? application.content.wishedStartDate,
    userIds: application.issuedUserIds.map(userIdOf),
  },
  completeCertificates: {
    act: "completeCertificates",
    count: ordersBetween(application.contractBefore, application.contractAfter).length,
    issued: application.terminalsOrdered,
  },
  changeStartDate: {
    act: "changeStartDate",
    from: application.startDate ?? application.content.wishedStartDate,
    to: application.content.wishedStartDate,
    message: "",
  },
  startUse: { act: "startUse" },
});

/** All that is said of an application to the office and to staff, from its filing to its end. */
function saidOf(application: ApplicationRecord): string[] {
  const standings = reachable(application).map((status) => ({ ...standingOf(application), status }));
  const acts = applicationActs.filter((act) =>
    standings.some((standing) =>
      (["customer", "staff", "system"] as const).some((by) => statusAfter(act, by, standing)),
    ),
  );
  return [
    ...standings.map(({ status }) => statusText(status).sentence),
    ...standings.map((standing) => nextStepForStaff(standing, application.startDate)),
    ...acts.flatMap((act) => {
      const notice = noticeOf(act, application.terminalsOrdered);
      const event = performed(application)[act];
      const [recipient] = notice
        ? recipientsOf(notice, application.content.applicant, application.contractBefore.systemManager)
        : [];
      return [
        newsSentence(act, application.terminalsOrdered),
        event ? historySentence({ performed: event, actorName: "審査 一郎" }) : "",
        notice && recipient
          ? renderNotice(notice, { application, recipient, baseUrl: "https://nss.example" }).text.replace(
              appliedFor,
              "",
            )
          : "",
      ];
    }),
    invalidationWarning(application),
    startDateChangeWarning(application),
  ];
}

/** A mail's list of what is applied for, which names the removal of a certificate, too. */
const appliedFor = /^■申込内容\n.*?\n\n/ms;

/** The statuses that an application can come to. */
function reachable(application: ApplicationRecord): ApplicationStatus[] {
  const found: ApplicationStatus[] = ["RECEIVED"];
  for (const status of found) {
    for (const act of applicationActs) {
      for (const by of ["customer", "staff", "system"] as const) {
        const next = statusAfter(act, by, { ...standingOf(application), status });
        if (next && !found.includes(next)) found.push(next);
      }
    }
  }
  return found;
}

/** What speaks of something, and whether an application brings it. */
const subjects: readonly { readonly spoken: RegExp; readonly brings: (application: ApplicationRecord) => boolean }[] = [
  { spoken: /利用者ID|パスワード/, brings: ({ issuedUserIds }) => issuedUserIds.length > 0 },
  { spoken: /証明書|認証コード/, brings: bringsCertificates },
  { spoken: /ID通知/, brings: issuesNumbers },
  { spoken: /から変わります/, brings: ({ content }) => "pricePlan" in content.changes },
  { spoken: /を最後に終わります/, brings: ({ contractAfter }) => contractAfter.ended !== null },
  { spoken: /承認通知/, brings: ({ content }) => kindOf(Object.keys(content.changes)) === "change" },
  { spoken: /料金プラン/, brings: ({ content }) => "pricePlan" in content.changes },
];

/** The sentences that speak of what an application does not bring. */
const untrueIn = (said: readonly string[], application: ApplicationRecord): string[] =>
  said.filter((text) => subjects.some(({ spoken, brings }) => spoken.test(text) && !brings(application)));

test("what is said of an application speaks only of what it brings", async () => {
  const seen = subjects.map(() => new Set<boolean>());
  await fc.assert(
    fc.asyncProperty(aMixOfChanges, aStartDay, async (changes, day) => {
      const application = await approved(changes, day);
      fc.pre(application !== undefined);
      for (const [index, { brings }] of subjects.entries()) seen[index]?.add(brings(application));
      expect(untrueIn(saidOf(application), application)).toEqual([]);
    }),
    { numRuns: 100 },
  );
  expect(seen.map((outcomes) => outcomes.size)).toEqual(subjects.map(() => 2));
});

test("a sentence that was true of new UserIds alone is found, whatever else an application changes", async () => {
  const planted = [
    "追加した利用者IDの利用を開始しました。",
    "ID通知内容をご確認ください。",
    "デジタル証明書を取得してください。",
    "料金プランは、2027年1月1日(金)から変わります。",
  ];
  const { contractor } = aContractToChange().company;
  const application = await approved({ contractor: { ...contractor, title: "社長" } }, japanDate("2026-12-31"));
  expect(application && untrueIn(planted, application)).toEqual(planted);
});

test("the approval mail names the day of what changes only later", async () => {
  const changes = { pricePlan: { general: "A" as const, netNaccs: "B" as const, from: japanDate("2027-02-01") } };
  const application = await approved(changes, japanDate("2026-12-31"));
  expect(application && laterStarts(application)).toEqual([
    "料金プラン（一般NACCS）は、2027年2月1日(月)から変わります。",
  ]);
  expect(application && saidOf(application).some((text) => text.includes("2027年2月1日(月)から変わります"))).toBe(true);
});

test("facts of the contract say that they do not change just where they do not", async () => {
  await fc.assert(
    fc.asyncProperty(aMixOfChanges, aStartDay, async (changes, day) => {
      const application = await approved(changes, day);
      fc.pre(application !== undefined);
      const { contractBefore: before, contractAfter: after } = application;
      const stays = (facts: typeof officeFacts) => factsLead(facts, before, after).includes("変わりません");
      const shown = ({ company: { name, contractor }, office: { kana: _, ...office } }: Contract) =>
        JSON.stringify([name, contractor.title, contractor.familyName, contractor.givenName, office]);
      expect(stays(officeFacts)).toBe(shown(before) === shown(after));
      const plans = ({ pricePlans: { general, netNaccs }, billing }: Contract) =>
        JSON.stringify([general, netNaccs, billing]);
      expect(stays(billingFacts)).toBe(plans(before) === plans(after));
    }),
    { numRuns: 60 },
  );
});
