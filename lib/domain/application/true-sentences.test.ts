import fc from "fast-check";
import { expect, test } from "vitest";
import { renderNotice } from "@/emails/render-notice";
import { approve } from "@/tests/support/approve";
import { aContractToChange, aMixOfChanges, aStartDay } from "@/tests/support/generated-changes";
import { sampleApplication } from "@/tests/support/sample-application";
import { ledgerOf } from "@/tests/support/sample-ledger";
import type { JapanDate } from "../calendar/japan-date";
import type { Changes } from "../change/change-item";
import { ordersBetween } from "../change/terminal-rows";
import type { Contract } from "../contract/contract";
import { billingFacts, factsLead, officeFacts } from "../contract/contract-facts";
import { contractAsOf, enteredBy } from "../contract/ledger";
import { contractAfter } from "../contract/plan";
import { countByKind } from "../contract/terminal-kind";
import { historySentence, newsSentence, type PerformedAct } from "./application-event";
import {
  type ApplicationRecord,
  bringsCertificates,
  issuedBetween,
  issuesNumbers,
  standingOf,
  userIdOf,
} from "./application-record";
import { invalidationWarning } from "./invalidation-warning";
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

const words = (pattern: RegExp) => expect.not.stringMatching(pattern);

test("what is said of an application speaks of UserIds and certificates only where it brings some", async () => {
  const seen = { userIds: new Set<boolean>(), certificates: new Set<boolean>() };
  await fc.assert(
    fc.asyncProperty(aMixOfChanges, aStartDay, async (changes, day) => {
      const application = await approved(changes, day);
      fc.pre(application !== undefined);
      const { issuedUserIds } = application;
      const certificates = bringsCertificates(application);
      seen.userIds.add(issuedUserIds.length > 0);
      seen.certificates.add(certificates);
      const said = saidOf(application);
      if (issuedUserIds.length === 0) for (const text of said) expect(text).toEqual(words(/利用者ID|パスワード/));
      if (!certificates) for (const text of said) expect(text).toEqual(words(/証明書|認証コード/));
      if (!issuesNumbers(application)) for (const text of said) expect(text).toEqual(words(/ID通知/));
    }),
    { numRuns: 100 },
  );
  expect([...seen.userIds].sort()).toEqual([false, true]);
  expect([...seen.certificates].sort()).toEqual([false, true]);
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
