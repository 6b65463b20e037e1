import type { WizardStep } from "../domain/change/wizard";

const encoded = encodeURIComponent;

type ReviewActSegment = "take-on" | "query" | "approve" | "reject" | "complete-certificates" | "invalidate";
type ScheduleActSegment = "put-date" | "remove-date" | "put-closing-day" | "remove-closing-day";

/** Every address of the portal that a link or a redirect leads to. */
export const paths = {
  login: (next?: string) => (next ? `/login?next=${encoded(next)}` : "/login"),
  home: "/",
  menu: "/menu",
  password: "/password",
  contract: "/contract",
  startChange: "/change/start",
  draft: (draftId: string) => `/change/${encoded(draftId)}`,
  discard: (draftId: string) => `/change/${encoded(draftId)}/discard`,
  schedule: "/schedule",
  scheduleCalendar: "/schedule/calendar.ics",
  help: "/help",
  helpReasons: "/help/reasons",
  helpIdentificationNumbers: "/help/identification-numbers",
  helpLogicalTerminals: "/help/logical-terminals",
  helpContacts: "/help/contacts",
  step: (draftId: string, step: WizardStep) => `/change/${encoded(draftId)}/${step}`,
  userCode: (draftId: string, code: string) => `/change/${encoded(draftId)}/user-codes/${encoded(code)}`,
  applications: "/applications",
  applicationsExport: "/applications/export.csv",
  application: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}`,
  correct: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/correct`,
  withdraw: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/withdraw`,
  complete: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/complete`,
  idNotice: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/id-notice`,
  reveal: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/id-notice/reveal`,
  applicationForm: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/application-form.pdf`,
  approvalNotice: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/approval-notice.pdf`,
  admin: "/admin",
  queue: "/admin/applications",
  queueCsv: "/admin/applications/export.csv",
  takeNext: "/admin/applications/take-next",
  review: (receiptNumber: string) => `/admin/applications/${encoded(receiptNumber)}`,
  reviewAct: (receiptNumber: string, act: ReviewActSegment) => `/admin/applications/${encoded(receiptNumber)}/${act}`,
  adminMail: "/admin/mail",
  adminMailItem: (mailId: string) => `/admin/mail/${encoded(mailId)}`,
  mailHtml: (mailId: string) => `/admin/mail/${encoded(mailId)}/body.html`,
  resendFailedMails: "/admin/mail/resend-failed",
  resendMail: (mailId: string) => `/admin/mail/${encoded(mailId)}/resend`,
  adminSchedule: "/admin/schedule",
  scheduleAct: (act: ScheduleActSegment) => `/admin/schedule/${act}`,
} as const;

const here = "http://portal.invalid";

/**
 * A path of this portal, safe to redirect to after log-in; undefined for anything else. Only what a browser reads exactly as
 * it is written is taken: what was checked is what the browser goes to.
 */
export function localPath(text: string | undefined | null): string | undefined {
  if (!text || !URL.canParse(text, here)) return undefined;
  const { origin, pathname, search, hash } = new URL(text, here);
  return origin === here && text === pathname + search + hash ? text : undefined;
}

/** A path with a query parameter added. */
export function withQuery(path: string, name: string, value: string): string {
  const url = new URL(path, here);
  url.searchParams.set(name, value);
  return url.pathname + url.search + url.hash;
}
