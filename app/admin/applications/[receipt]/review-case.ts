import { listStaff } from "@/lib/data/accounts";
import { readAddressStanding } from "@/lib/data/address-checks";
import { readHistory } from "@/lib/data/application-events";
import { readApplication } from "@/lib/data/applications";
import { listConsents } from "@/lib/data/consents";
import { readLedger } from "@/lib/data/contract-ledger";
import { readReplacedFiling } from "@/lib/data/earlier-filings";
import { listMails } from "@/lib/data/mails";
import { listSisterOffices } from "@/lib/data/offices";
import { findOffices } from "@/lib/data/other-offices";
import { readProcedures } from "@/lib/data/procedures";
import { listUserCodesEver, readDrawnNumbers } from "@/lib/data/review-desk";
import { readCalendar, readSchedule } from "@/lib/data/schedule";
import { listTouchingApplications } from "@/lib/data/touching-applications";
import type { StaffActor } from "@/lib/domain/account/actor";
import { questionsOf } from "@/lib/domain/application/question";
import { changedSinceFiling, reviewFindings } from "@/lib/domain/application/review-findings";
import { isUnderReview } from "@/lib/domain/application/staff-work";
import { pendingStatuses, sharedLines, touchedByChanges } from "@/lib/domain/application/touching-applications";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { officeCodesIn, planOf } from "@/lib/domain/change/changes";
import { contentDifferences } from "@/lib/domain/change/content-differences";
import { additionsOf, forecastUserIds, seriesOf } from "@/lib/domain/change/identification-forecast";
import { forecastUserCodes, newCodesOf, withForecastCodes } from "@/lib/domain/change/new-code-forecast";
import { forecastTerminals } from "@/lib/domain/change/terminal-forecast";
import { ordersBetween } from "@/lib/domain/change/terminal-rows";
import { consentCautions, consentFinding } from "@/lib/domain/consent/consent-cautions";
import { contractAsOf } from "@/lib/domain/contract/ledger";
import { terminalSeries } from "@/lib/domain/contract/logical-terminal";
import { userCodeSeries } from "@/lib/domain/contract/user-code-name";
import { paths } from "@/lib/domain/paths";
import type { ServiceContext } from "@/lib/services/service-context";
import { listAddress } from "@/lib/web/list-address";
import { filterNames } from "../queue-query";

/** So many of the applications that touch the same (R24), and of the mails, are shown: the latest. */
const touchingShown = 20;
const mailsShown = 50;

/** Everything 申込審査 shows of an application; undefined where there is none of this number. */
export async function readReviewCase(actor: StaffActor, receiptNumber: string, context: ServiceContext) {
  const { db } = context;
  const application = await readApplication(actor, receiptNumber, db);
  if (!application) return undefined;
  const plan = planOf(application.content.changes, application.contractBefore);
  const additions = additionsOf(plan);
  const { abbreviation } = application.contractBefore.company;
  const today = japanDateOf(context.clock.now());
  const { officeId, contractBefore: before, content, status } = application;
  const touched = pendingStatuses.includes(status)
    ? touchedByChanges(content.changes, { officeId, before, offices: content.offices })
    : [];
  const [consents, ledger, offices, history, mails, calendar, schedule, drawn, staff, touching, ...rest] =
    await Promise.all([
      listConsents(actor, receiptNumber, db),
      readLedger(actor, application.officeId, db),
      findOffices(actor, officeCodesIn(content.changes), db),
      readHistory(actor, receiptNumber, db),
      listMails(actor, { receiptNumber, limit: mailsShown + 1 }, db),
      readCalendar(db),
      readSchedule(today, db),
      readDrawnNumbers(actor, [terminalSeries, userCodeSeries(abbreviation), ...additions.map(seriesOf)], db),
      listStaff(actor, db),
      listTouchingApplications(
        actor,
        {
          touches: touched.map(({ path }) => path),
          exceptReceiptNumber: receiptNumber,
          today,
          limit: touchingShown + 1,
        },
        db,
      ),
      listUserCodesEver(actor, abbreviation, db),
      listSisterOffices(actor, officeId, db),
      readAddressStanding(actor, receiptNumber, db),
      readProcedures(actor, receiptNumber, db),
    ]);
  const [codesTaken, sisters, address, procedures] = rest;
  const asked = questionsOf(history).at(-1);
  const replaced = asked?.answer?.changed
    ? await readReplacedFiling(actor, receiptNumber, asked.answer.at, db)
    : undefined;
  if (!ledger) throw new Error(`application ${receiptNumber} has no contract`);
  const orders = ordersBetween(application.contractBefore, application.contractAfter);
  const userCodes = forecastUserCodes(newCodesOf(plan), {
    abbreviation,
    taken: codesTaken,
    drawn: drawn.get(userCodeSeries(abbreviation)) ?? 0,
  });
  const circumstances = { today, calendar, schedule, filedOn: japanDateOf(application.filedAt) };
  const userIds = forecastUserIds(withForecastCodes(additions, userCodes), ledger, drawn);
  const underReview = isUnderReview(status);
  const contracts = { ledger, offices, officeId, before, filedSeq: application.ledgerSeq };
  const day = application.startDate ?? content.wishedStartDate;
  const shared = touching.map((other) => ({
    receiptNumber: other.receiptNumber,
    shared: sharedLines(touched, other, day),
  }));
  return {
    application,
    consents,
    /** Why an approval asks for a reason and a tick: offices that have not agreed. */
    consentCautions: consentCautions(consents, status, today),
    ledger,
    /** What was checked for the reviewer; empty once the review has ended. */
    findings: underReview
      ? reviewFindings(content, contracts, circumstances, {
          touching: shared,
          userIds,
          consents: consentFinding(consents, status, today),
          sisters,
          address,
        })
      : [],
    /** What of the contract became another after filing. */
    changedMeanwhile: underReview ? changedSinceFiling(content.wishedStartDate, contracts) : [],
    history,
    /** The last question, with what its answer changed. */
    asked,
    differences: replaced && contentDifferences(replaced, application.content),
    mails: mails.slice(0, mailsShown),
    touched,
    touching: touching.slice(0, touchingShown),
    /** Where the rest is of what is not shown in full. */
    more: {
      mails: mails.length > mailsShown && {
        href: listAddress(paths.adminMail, { receiptNumber }, ["receiptNumber"]),
        label: "この申込のすべてのメール",
      },
      touching: touching.length > touchingShown && {
        href: listAddress(paths.queue, { filter: "on", search: before.office.officeCode }, filterNames),
        label: `${before.office.officeCode}のすべての申込`,
      },
    },
    staff,
    procedures,
    /** Who is system manager today and gets the mails (R16). */
    manager: contractAsOf(ledger, today).systemManager,
    circumstances,
    forecast: { userCodes, userIds, terminals: forecastTerminals(orders, drawn) },
  };
}
