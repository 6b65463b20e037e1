/** Who may have an answer from a route. `office` routes belong to one office; strangers to it find nothing (R21). `qa` routes
 * exist only where the QA kit is open: nobody finds them. */
export type Audience =
  | "everyone"
  | "person"
  | "customer"
  | "office"
  | "officeAndStaff"
  | "staff"
  | "administrator"
  | "qa";

interface RouteRule {
  readonly method: "GET" | "POST";
  readonly audience: Audience;
}

const page = (audience: Audience): RouteRule => ({ method: "GET", audience });
const act = (audience: Audience): RouteRule => ({ method: "POST", audience });

/** Every route of the build. One that is missing here fails the walk. */
export const routeTable: Readonly<Record<string, RouteRule>> = {
  "/": page("everyone"),
  "/_not-found": page("everyone"),
  "/_global-error": page("everyone"),
  "/api/health": page("everyone"),
  "/api/health/live": page("everyone"),
  "/api/health/ready": page("everyone"),
  "/api/qa": page("qa"),
  "/api/qa/reset": act("qa"),
  "/api/qa/clock": act("qa"),
  "/api/qa/idle": act("qa"),
  "/api/qa/mails": page("qa"),
  "/login": page("everyone"),
  "/session": act("everyone"),
  "/session/extend": act("person"),
  "/logout": act("person"),
  "/other-account": page("person"),
  "/password": page("person"),
  "/password-link": page("everyone"),
  "/password-link/set": act("everyone"),
  "/password/change": act("person"),

  "/menu": page("customer"),
  "/contract": page("customer"),
  "/schedule": page("customer"),
  "/schedule/calendar.ics": page("customer"),
  "/help": page("customer"),
  "/help/billing": page("customer"),
  "/help/certificates": page("customer"),
  "/help/contacts": page("customer"),
  "/help/identification-numbers": page("customer"),
  "/help/industries": page("customer"),
  "/help/lines": page("customer"),
  "/help/logical-terminals": page("customer"),
  "/help/office": page("customer"),
  "/help/other-changes": page("customer"),
  "/help/price-plans": page("customer"),
  "/help/reasons": page("customer"),
  "/help/statistics": page("customer"),
  "/applications": page("customer"),
  "/applications/export.csv": page("customer"),
  "/applications/[receipt]": page("office"),
  "/applications/[receipt]/complete": page("office"),
  "/applications/[receipt]/id-notice": page("office"),
  "/applications/[receipt]/id-notice/reveal": act("office"),
  "/applications/[receipt]/id-notice/fetched": act("office"),
  "/applications/[receipt]/id-notice/noted": act("office"),
  "/applications/[receipt]/correct": act("office"),
  "/applications/[receipt]/correction": page("office"),
  "/applications/[receipt]/answer": act("office"),
  "/applications/[receipt]/withdraw": page("office"),
  "/applications/[receipt]/withdraw/submit": act("office"),
  "/applications/[receipt]/application-form.pdf": page("officeAndStaff"),
  "/applications/[receipt]/approval-notice.pdf": page("officeAndStaff"),
  "/files/[file]": page("officeAndStaff"),
  "/consents/[consent]": page("office"),
  "/consents/[consent]/answer": act("office"),
  "/change/start": act("customer"),
  "/change/[draft]": page("office"),
  "/change/[draft]/discard": page("office"),
  "/change/[draft]/discard/submit": act("office"),
  "/change/[draft]/items": page("office"),
  "/change/[draft]/items/save": act("office"),
  "/change/[draft]/[step]": page("office"),
  "/change/[draft]/[step]/save": act("office"),
  "/change/[draft]/[step]/[code]": page("office"),
  "/change/[draft]/[step]/[code]/save": act("office"),
  "/change/[draft]/[step]/[code]/drop": act("office"),
  "/change/[draft]/confirm": page("office"),
  "/change/[draft]/confirm/submit": act("office"),

  "/admin": page("staff"),
  "/admin/applications": page("staff"),
  "/admin/applications/export.csv": page("staff"),
  "/admin/applications/take-next": act("staff"),
  "/admin/applications/[receipt]": page("staff"),
  "/admin/applications/[receipt]/take-on": act("staff"),
  "/admin/applications/[receipt]/take-over": act("staff"),
  "/admin/applications/[receipt]/hand-over": act("staff"),
  "/admin/applications/[receipt]/release": act("staff"),
  "/admin/applications/[receipt]/query": act("staff"),
  "/admin/applications/[receipt]/add-to-query": act("staff"),
  "/admin/applications/[receipt]/remind": act("staff"),
  "/admin/applications/[receipt]/take-back-query": act("staff"),
  "/admin/applications/[receipt]/close-unanswered": act("staff"),
  "/admin/applications/[receipt]/withdraw": act("staff"),
  "/admin/applications/[receipt]/approve": act("staff"),
  "/admin/applications/[receipt]/reject": act("staff"),
  "/admin/applications/[receipt]/invalidate": act("staff"),
  "/admin/applications/[receipt]/complete-certificates": act("staff"),
  "/admin/applications/[receipt]/change-start-date": act("staff"),
  "/admin/certificates": page("staff"),
  "/admin/certificates/complete": act("staff"),
  "/admin/mail": page("staff"),
  "/admin/mail/resend-failed": act("staff"),
  "/admin/mail/[mail]": page("staff"),
  "/admin/mail/[mail]/body.html": page("staff"),
  "/admin/mail/[mail]/resend": act("staff"),
  "/admin/mail/[mail]/send-again": act("staff"),
  "/admin/audit": page("administrator"),
  "/admin/audit/verify": act("administrator"),
  "/admin/schedule": page("staff"),
  "/admin/schedule/put-date": act("staff"),
  "/admin/schedule/remove-date": act("staff"),
  "/admin/schedule/put-closing-day": act("staff"),
  "/admin/schedule/remove-closing-day": act("staff"),
};
