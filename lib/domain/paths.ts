import type { WizardStep } from "./change/wizard-steps";

const encoded = encodeURIComponent;

/** Last part of the address that an act of the Center on an application posts to. */
export type ReviewActSegment =
  | "take-on"
  | "take-over"
  | "hand-over"
  | "release"
  | "query"
  | "add-to-query"
  | "remind"
  | "take-back-query"
  | "close-unanswered"
  | "withdraw"
  | "approve"
  | "reject"
  | "complete-certificates"
  | "change-start-date"
  | "send-debit-form"
  | "receive-debit-form"
  | "start-direct-debit"
  | "invalidate";
type ScheduleActSegment = "put-date" | "remove-date" | "put-closing-day" | "remove-closing-day";

/** Every address of the portal that a link, a form or a redirect leads to. */
export const paths = {
  login: (next?: string) => (next ? `/login?next=${encoded(next)}` : "/login"),
  session: "/session",
  extendSession: "/session/extend",
  logout: "/logout",
  /** Where a form lands that was shown to another account than is logged in now; `back` is its page. */
  otherAccount: (back?: string) => (back ? `/other-account?back=${encoded(back)}` : "/other-account"),
  home: "/",
  menu: "/menu",
  menuDrafts: "/menu#drafts",
  password: "/password",
  changePassword: "/password/change",
  passwordLink: (token: string) => `/password-link?token=${encoded(token)}`,
  addressCheck: (token: string) => `/address-check?token=${encoded(token)}`,
  confirmAddress: "/address-check/confirm",
  setPasswordByLink: "/password-link/set",
  contract: "/contract",
  /** Where applications start. */
  change: "/contract#change",
  startChange: "/change/start",
  draft: (draftId: string) => `/change/${encoded(draftId)}`,
  discard: (draftId: string) => `/change/${encoded(draftId)}/discard`,
  schedule: "/schedule",
  scheduleCalendar: "/schedule/calendar.ics",
  help: "/help",
  helpReasons: "/help/reasons",
  helpIdentificationNumbers: "/help/identification-numbers",
  helpLogicalTerminals: "/help/logical-terminals",
  file: (id: string) => `/files/${id}`,
  helpCertificates: "/help/certificates",
  helpPricePlans: "/help/price-plans",
  helpOffice: "/help/office",
  helpIndustries: "/help/industries",
  helpLines: "/help/lines",
  helpStatistics: "/help/statistics",
  helpBilling: "/help/billing",
  helpOtherChanges: "/help/other-changes",
  helpContacts: "/help/contacts",
  step: (draftId: string, step: WizardStep) => `/change/${encoded(draftId)}/${step}`,
  part: (draftId: string, step: string, code: string) =>
    `/change/${encoded(draftId)}/${encoded(step)}/${encoded(code)}`,
  userCode: (draftId: string, code: string) => `/change/${encoded(draftId)}/user-codes/${encoded(code)}`,
  applications: "/applications",
  applicationsExport: "/applications/export.csv",
  application: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}`,
  correct: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/correct`,
  /** Leads on to the step of the correction that the open question is about. */
  correction: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/correction`,
  answer: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/answer`,
  withdraw: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/withdraw`,
  complete: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/complete`,
  idNotice: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/id-notice`,
  fetched: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/id-notice/fetched`,
  noted: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/id-notice/noted`,
  reveal: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/id-notice/reveal`,
  /** What another office asks this one to agree to. */
  consent: (consentId: string) => `/consents/${encoded(consentId)}`,
  answerConsent: (consentId: string) => `/consents/${encoded(consentId)}/answer`,
  applicationForm: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/application-form.pdf`,
  approvalNotice: (receiptNumber: string) => `/applications/${encoded(receiptNumber)}/approval-notice.pdf`,
  admin: "/admin",
  queue: "/admin/applications",
  queueCsv: "/admin/applications/export.csv",
  takeNext: "/admin/applications/take-next",
  certificateWork: "/admin/certificates",
  completeCertificates: "/admin/certificates/complete",
  procedures: "/admin/procedures",
  review: (receiptNumber: string) => `/admin/applications/${encoded(receiptNumber)}`,
  /** `list`: the query of the list that one comes from and goes back to. */
  reviewFromList: (receiptNumber: string, list = "") =>
    `/admin/applications/${encoded(receiptNumber)}${list && `?list=${encoded(list)}`}`,
  reviewAct: (receiptNumber: string, act: ReviewActSegment) => `/admin/applications/${encoded(receiptNumber)}/${act}`,
  adminMail: "/admin/mail",
  adminMailItem: (mailId: string) => `/admin/mail/${encoded(mailId)}`,
  mailHtml: (mailId: string) => `/admin/mail/${encoded(mailId)}/body.html`,
  resendFailedMails: "/admin/mail/resend-failed",
  resendMail: (mailId: string) => `/admin/mail/${encoded(mailId)}/resend`,
  sendMailAgain: (mailId: string) => `/admin/mail/${encoded(mailId)}/send-again`,
  adminAudit: "/admin/audit",
  verifyChains: "/admin/audit/verify",
  adminSchedule: "/admin/schedule",
  scheduleAct: (act: ScheduleActSegment) => `/admin/schedule/${act}`,
} as const;
