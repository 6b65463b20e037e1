import { hashPassword } from "@/lib/adapters/password-hash";
import { readApplication } from "@/lib/data/applications";
import { insertDraft } from "@/lib/data/drafts";
import { openCompany, openContract, openUserCode } from "@/lib/data/opened-contracts";
import { putScheduleDate } from "@/lib/data/schedule";
import { insertSession, readSession } from "@/lib/data/sessions";
import type { CustomerActor, Person, StaffActor } from "@/lib/domain/account/actor";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { Addition } from "@/lib/domain/change/user-code-change";
import { appliedKey, userCodeValues } from "@/lib/domain/change/user-code-form";
import type { Industry } from "@/lib/domain/contract/industry";
import type { System } from "@/lib/domain/contract/system";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { type Outcome, problemsOf } from "@/lib/domain/outcome";
import { approveApplication } from "@/lib/services/application/approve-application";
import { completeCertificates } from "@/lib/services/application/complete-certificates";
import { queryApplication } from "@/lib/services/application/query-application";
import { submitApplication } from "@/lib/services/application/submit-application";
import { takeOnApplication } from "@/lib/services/application/take-on-application";
import type { ServiceContext } from "@/lib/services/service-context";

// What tests start from. Everything from the filing on is done by the services, as people would do it.

export const testPassword = "correct horse battery";

/** The registration date that tests apply for and that staff confirm: a Thursday, so that a weekend follows soon. */
export const theStartDate: JapanDate = japanDate("2026-12-10");

/** The value of an outcome that a test counts on. @throws with the problem's sentences otherwise */
export function must<Value>(outcome: Outcome<Value>): Value {
  if (outcome.ok) return outcome.value;
  const sentences = problemsOf(outcome.problem).map((problem) => problem.message);
  throw new Error(`${outcome.problem.kind}: ${sentences.join(" ")}`);
}

let passwordHash: Promise<string> | undefined;
let serial = 0;

/** AAA, AAB, … each once in a test file. */
function nextAbbreviation(): string {
  const letter = (index: number) => String.fromCharCode(65 + (index % 26));
  serial += 1;
  return letter(serial / 676) + letter(serial / 26) + letter(serial);
}

/** Opens a session for an account: who a service is called by. */
async function signedIn(accountId: string, context: ServiceContext): Promise<Person> {
  const session = { accountId, address: "192.0.2.1", userAgent: "test", now: context.clock.now() };
  const sessionId = await context.db.$transaction((tx) => insertSession(tx, session));
  const record = await readSession(sessionId, context.db);
  if (!record) throw new Error("the session just opened is not there");
  return record.actor;
}

/** A further session of the same person. */
export const anotherSessionOf = <Who extends Person>(actor: Who, context: ServiceContext): Promise<Who> =>
  signedIn(actor.accountId, context) as Promise<Who>;

export interface TestOffice {
  readonly officeId: string;
  readonly officeCode: string;
  /** 船舶代理店 in 海上 with one UserId, D01. */
  readonly userCode: string;
  readonly applicant: CustomerActor;
  readonly manager: CustomerActor;
  readonly applicantEmail: string;
  readonly managerEmail: string;
}

const beginning = { startDate: japanDate("2020-04-01"), enteredAt: new Date("2020-03-02T09:00:00+09:00") };

const theContractor = {
  title: "代表取締役",
  familyName: "貿易",
  givenName: "健一",
  familyKana: "ボウエキ",
  givenKana: "ケンイチ",
};

interface OfficeNames {
  readonly companyId: string;
  readonly officeCode: string;
  readonly managerEmail: string;
}

const anOfficesContract = ({ companyId, officeCode, managerEmail }: OfficeNames) => ({
  companyId,
  office: {
    officeCode,
    name: "第一営業所",
    address: "東京都港区",
    phone: "0301234567",
    fax: null,
    customsOffice: "東京税関",
    billingCode: "9999999",
    billingName: "経理部",
    billingAddress: "東京都港区",
  },
  systemManager: {
    familyName: "輸出入",
    givenName: "太郎",
    familyKana: "ユシュツニュウ",
    givenKana: "タロウ",
    department: "営業部",
    title: null,
    phone: "0301234567",
    emergencyFax: null,
    email: managerEmail,
  },
  pricePlans: { general: "B" as const, netNaccs: "B" as const },
});

/** An office with a contract like the manual's, its system manager and its applicant. */
export async function anOffice(
  context: ServiceContext,
  code: { readonly system: System; readonly industries: readonly Industry[]; readonly userIds: number } = {
    system: "SEA",
    industries: ["SHIP_AGENT"],
    userIds: 1,
  },
): Promise<TestOffice> {
  passwordHash ??= hashPassword(testPassword);
  const hash = await passwordHash;
  const abbreviation = nextAbbreviation();
  const officeCode = `${abbreviation}555`;
  const managerEmail = `manager@${abbreviation.toLowerCase()}.example.jp`;
  const applicantEmail = `applicant@${abbreviation.toLowerCase()}.example.jp`;
  const officeId = await context.db.$transaction(async (tx) => {
    const companyId = await openCompany(
      tx,
      { abbreviation, name: `${abbreviation}商事株式会社`, address: "東京都港区", contractor: theContractor },
      beginning,
    );
    return openContract(tx, anOfficesContract({ companyId, officeCode, managerEmail }), beginning);
  });
  const userCode = `1A${abbreviation}`;
  await aUserCode(context, { officeId, code: userCode, ...code });
  const account = (role: "SYSTEM_MANAGER" | "APPLICANT", loginId: string, name: string, email: string) =>
    context.db.account.create({ data: { role, loginId, name, email, officeId, passwordHash: hash } });
  const manager = await account("SYSTEM_MANAGER", officeCode, "輸出入 太郎", managerEmail);
  const applicant = await account("APPLICANT", `${officeCode}-01`, "通関 花子", applicantEmail);
  await context.db.$transaction(async (tx) => {
    await putScheduleDate(tx, {
      registrationDate: theStartDate,
      applicationDeadline: japanDate("2026-11-30"),
      systemSettingDeadline: japanDate("2026-12-04"),
    });
  });
  return {
    officeId,
    officeCode,
    userCode,
    applicant: (await signedIn(applicant.id, context)) as CustomerActor,
    manager: (await signedIn(manager.id, context)) as CustomerActor,
    applicantEmail,
    managerEmail,
  };
}

/** A UserCode with so many インタ UserIds of its first industry, their counter in step. */
export async function aUserCode(
  context: ServiceContext,
  code: {
    readonly officeId: string;
    readonly code: string;
    readonly system: System;
    readonly industries: readonly Industry[];
    readonly userIds: number;
  },
): Promise<void> {
  const [industry] = code.industries;
  if (!industry) throw new Error("a UserCode has an industry");
  const { officeId, userIds, ...facts } = code;
  const flags = {
    singleSignOn: false,
    statisticsPaid: false,
    statisticsFree: true,
    bondedArchive: false,
    sharedWithOffices: false,
  };
  const held = userIds > 0 ? [{ industry, processingMode: "INTERACTIVE" as const, count: userIds }] : [];
  await context.db.$transaction((tx) =>
    openUserCode(tx, officeId, { ...facts, industries: [...facts.industries], ...flags }, held, beginning),
  );
}

/** A member of the Center's staff. */
export async function aReviewer(context: ServiceContext, role: StaffActor["role"] = "REVIEWER"): Promise<StaffActor> {
  passwordHash ??= hashPassword(testPassword);
  const loginId = `center-${nextAbbreviation().toLowerCase()}`;
  const account = await context.db.account.create({
    data: {
      loginId,
      role,
      name: `審査 ${loginId}`,
      email: `${loginId}@center.example.jp`,
      passwordHash: await passwordHash,
    },
  });
  return (await signedIn(account.id, context)) as StaffActor;
}

export interface Wish {
  readonly additions?: readonly Addition[];
  readonly removals?: readonly string[];
  readonly singleSignOn?: boolean;
  /** Certificates to add; undefined leaves the item out. */
  readonly certificates?: number;
  readonly endCertificates?: readonly string[];
  /** What is typed for further items, by their keys. */
  readonly others?: Readonly<Record<string, FormValues>>;
  readonly userCode?: string;
  readonly system?: System;
  readonly startDate?: string;
  readonly applicantEmail?: string;
}

const oneWebId: readonly Addition[] = [{ industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 }];

/** The manual's wish: one webNACCS ID and two certificates. */
export const theManualsWish: Wish = { additions: oneWebId, certificates: 2 };

/** A wish that needs no certificates: so many インタ IDs. */
export const lineIds = (count: number): Wish => ({
  additions: [{ industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count }],
});

/** A draft filled in to the end, ready to be filed: what the steps of the wizard leave behind. Returns its id. */
export async function aDraftForWebNaccs(
  office: TestOffice,
  context: ServiceContext,
  wish: Wish = theManualsWish,
  actor: CustomerActor = office.applicant,
): Promise<string> {
  const { additions = [], removals = [], certificates, endCertificates = [] } = wish;
  const email = wish.applicantEmail ?? office.applicantEmail;
  const values: Record<string, FormValues> = {
    items: {
      items: [],
      otherChange: "no",
      wishedStartDate: wish.startDate ?? "20261210",
      reason: "業務拡大のため。",
    },
    applicant: {
      familyName: "通関",
      givenName: "花子",
      familyKana: "ツウカン",
      givenKana: "ハナコ",
      department: "通関課",
      title: "係長",
      phone: "0120794550",
      fax: "",
      email,
      emailConfirm: email,
    },
  };
  const items: string[] = [];
  if (additions.length + removals.length > 0 || wish.singleSignOn) {
    items.push("identificationNumbers");
    const userCode = wish.userCode ?? office.userCode;
    values[appliedKey(userCode)] = userCodeValues({
      userCode,
      system: wish.system ?? "SEA",
      singleSignOn: wish.singleSignOn ?? false,
      additions: [...additions],
      removals: [...removals],
    });
  }
  if (certificates !== undefined || endCertificates.length > 0) {
    items.push("webCertificates");
    values.webCertificates = { add: String(certificates ?? ""), end: [...endCertificates] };
  }
  for (const [key, typed] of Object.entries(wish.others ?? {})) {
    items.push(key);
    values[key] = typed;
  }
  values.items = { ...values.items, items };
  const draft = { values, correctsId: null, now: context.clock.now() };
  return context.db.$transaction((tx) => insertDraft(tx, actor, draft));
}

/** The receipt number of an application just filed: 受付. */
export async function aFiledApplication(office: TestOffice, context: ServiceContext, wish?: Wish): Promise<string> {
  const draftId = await aDraftForWebNaccs(office, context, wish);
  return must(await submitApplication(office.applicant, draftId, context)).receiptNumber;
}

/** An application as it stands now. */
export async function asItStands(receiptNumber: string, context: ServiceContext): Promise<ApplicationRecord> {
  const application = await readApplication({ kind: "system" }, receiptNumber, context.db);
  if (!application) throw new Error(`no application ${receiptNumber}`);
  return application;
}

/** What an act is aimed at: the application as it stands now. */
export async function target(receiptNumber: string, context: ServiceContext) {
  return { receiptNumber, seenVersion: (await asItStands(receiptNumber, context)).version };
}

/** 内容確認中 */
export async function anApplicationInReview(
  office: TestOffice,
  reviewer: StaffActor,
  context: ServiceContext,
  wish?: Wish,
): Promise<string> {
  const receiptNumber = await aFiledApplication(office, context, wish);
  must(await takeOnApplication(reviewer, await target(receiptNumber, context), context));
  return receiptNumber;
}

/** 確認事項あり */
export async function aQueriedApplication(
  office: TestOffice,
  reviewer: StaffActor,
  context: ServiceContext,
): Promise<string> {
  const receiptNumber = await anApplicationInReview(office, reviewer, context);
  const query = "証明書は何台分必要ですか。";
  must(await queryApplication(reviewer, { ...(await target(receiptNumber, context)), query }, context));
  return receiptNumber;
}

/** 審査終了, to start on 2026-12-10. */
export async function anApprovedApplication(
  office: TestOffice,
  reviewer: StaffActor,
  context: ServiceContext,
  wish?: Wish,
): Promise<string> {
  const receiptNumber = await anApplicationInReview(office, reviewer, context, wish);
  const approval = { ...(await target(receiptNumber, context)), startDate: theStartDate };
  must(await approveApplication(reviewer, approval, context));
  return receiptNumber;
}

/** 作業完了 */
export async function anApplicationWithCertificates(
  office: TestOffice,
  reviewer: StaffActor,
  context: ServiceContext,
  wish?: Wish,
): Promise<string> {
  const receiptNumber = await anApprovedApplication(office, reviewer, context, wish);
  must(await completeCertificates(reviewer, await target(receiptNumber, context), context));
  return receiptNumber;
}
