import { generateNaccsPassword } from "../../adapters/key-ring";
import { appendEntries } from "../../data/contract-ledger";
import type { Transaction } from "../../data/database";
import { issueLine, issueUserCode, issueUserIds } from "../../data/issued-numbers";
import { beginProcedures } from "../../data/procedures";
import { readCalendar } from "../../data/schedule";
import type { StaffActor } from "../../domain/account/actor";
import type { ApplicationRecord } from "../../domain/application/application-record";
import { begunBy } from "../../domain/application/procedure";
import { passwordsThrough } from "../../domain/calendar/password-window";
import { touchedUserCodes } from "../../domain/change/change-counts";
import { planOf } from "../../domain/change/changes";
import type { ConsentException } from "../../domain/consent/consent-cautions";
import type { Contract } from "../../domain/contract/contract";
import { contractAsOf, lastSeq } from "../../domain/contract/ledger";
import type { NumberSource } from "../../domain/contract/operation-kind";
import { contractAfter, entriesOf, issuePlan } from "../../domain/contract/plan";
import { touchedBy } from "../../domain/contract/touched";
import { wantsForexUserCode } from "../../domain/contract/user-code-name";
import { confirmConsents } from "../consent/confirm-consents";
import type { ServiceContext } from "../service-context";
import { type ConfirmedStartDate, confirmStartDate } from "./confirm-start-date";
import { lockLedgers } from "./ledgers-of";
import { type ActTarget, performAct, Refused } from "./perform-act";
import { settingDueOn } from "./setting-due-on";
import { toldOfCompanyChange } from "./tell-company-change";

/**
 * 審査を終了する: all rules again as of the confirmed start date, then the numbers and passwords (R14, R15), then the entries
 * in the contract's ledger.
 */
export const approveApplication = (
  actor: StaffActor,
  approval: ActTarget & ConfirmedStartDate & { readonly consent?: ConsentException },
  context: ServiceContext,
) =>
  performAct(actor, "approve", approval, context, async (application, tx) => {
    const { startDate } = approval;
    const { officeId, id: applicationId, contractBefore, content } = application;
    const now = context.clock.now();
    const readLedgers = await lockLedgers(tx, actor, application);
    const ledgers = await readLedgers();
    const confirmation = await confirmStartDate(
      tx,
      application,
      approval,
      { ...ledgers, before: application.contractBefore },
      now,
    );
    if (!confirmation.ok) return { ok: false, problem: { kind: "fields", problems: confirmation.problems } };
    const { exception } = confirmation;
    const consents = await confirmConsents(tx, application, approval.consent, now);
    if (!consents.ok) return { ok: false, problem: { kind: "fields", problems: consents.problems } };
    const numbers = numbersFor(tx, application, contractAsOf(ledgers.ledger, startDate), context);
    const issued = await issuePlan(planOf(application.content.changes, application.contractBefore), numbers);
    await beginProcedures(tx, applicationId, begunBy(issued), now);
    await appendEntries(tx, entriesOf(issued, ledgers, { day: startDate, applicationId }), now);
    const userIds = numbers.drawn;
    const calendar = await readCalendar(tx);
    const approved = contractAfter(contractBefore, issued, startDate);
    const systemSettingDue = await settingDueOn(tx, startDate, { before: contractBefore, after: approved }, now);
    return {
      ok: true,
      change: {
        startDate,
        reviewEndedAt: now,
        approvedSeq: lastSeq(ledgers.ledger),
        issued: {
          userCodes: touchedUserCodes(contractBefore, approved),
          touches: touchedBy(issued, {
            officeId,
            companyId: contractBefore.companyId,
            offices: content.offices,
          }).map(({ path }) => path),
        },
        passwordsPromisedThrough: passwordsThrough(startDate, calendar, null),
      },
      performed: {
        act: "approve",
        startDate,
        userIds,
        ...(systemSettingDue ? { systemSettingDue } : {}),
        exceptionReason: exception.exceptionReason,
        consentReason: consents.exception.consentReason,
      },
      audit: { startDate, userIds, ...exception, ...consents.exception },
      offices: await toldOfCompanyChange(tx, application, { outcome: "approved", from: startDate }),
    };
  });

/** Draws numbers for an application, each UserId with its password, and remembers them. */
function numbersFor(
  tx: Transaction,
  { id: applicationId, officeId, contractBefore }: ApplicationRecord,
  held: Contract,
  context: ServiceContext,
): NumberSource & { readonly drawn: readonly string[] } {
  const { abbreviation } = contractBefore.company;
  const drawn: string[] = [];
  const codes = new Map<string, string>();
  const lines = new Map<string, string>();
  const sealPassword = (userId: string) => context.keys.seal(generateNaccsPassword(), passwordPurpose(userId));
  return {
    held,
    drawn,
    async userCode({ code: name, industries }) {
      const forex = wantsForexUserCode(industries);
      const code = await issueUserCode(tx, { officeId, abbreviation, forex });
      if (!code) throw new Refused({ kind: "noUserCodeLeft", forex });
      codes.set(name, code);
      return code;
    },
    codeOf: (userCode) => codes.get(userCode) ?? userCode,
    async userIds(wanted) {
      const numbers = await issueUserIds(tx, { ...wanted, applicationId, sealPassword });
      if (!numbers) throw new Refused({ kind: "noNumbersLeft", userCode: wanted.userCode });
      drawn.push(...numbers.map((number) => `${wanted.userCode}${number}`));
      return numbers;
    },
    async line(name) {
      const number = lines.get(name) ?? (await issueLine(tx, { officeId, applicationId }));
      lines.set(name, number);
      return number;
    },
    lineOf: (line) => lines.get(line) ?? line,
  };
}

/** What a UserId's sealed password is bound to. */
export const passwordPurpose = (userId: string): string => `password/${userId}`;
