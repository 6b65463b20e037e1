import { type BusinessCalendar, businessDaysUntil } from "../calendar/business-days";
import { daysLeftSentence } from "../calendar/days-left-sentence";
import { formatLong, type JapanDate } from "../calendar/japan-date";
import type { Holder } from "./turn";

/** Who must act, as the office reads it: it knows the Center, not its people. */
export function holderWordForCustomer({ kind }: Holder): string {
  switch (kind) {
    case "customer":
      return "お客様";
    case "reviewer":
    case "anyReviewer":
      return "NACCSセンター（審査）";
    case "certificateOperator":
      return "NACCSセンター（端末・証明書の発行）";
    case "calendar":
      return "なし（利用開始日をお待ちください）";
    case "nobody":
      return "なし";
  }
}

/** Who must act, as the Center reads it. */
export function holderWordForStaff(holder: Holder): string {
  switch (holder.kind) {
    case "customer":
      return "お客様";
    case "reviewer":
      return holder.name;
    case "anyReviewer":
      return "審査担当（未定）";
    case "certificateOperator":
      return "端末・証明書の発行担当";
    case "calendar":
      return "なし（利用開始日待ち）";
    case "nobody":
      return "なし";
  }
}

const dueTerms = {
  customer: "回答期限",
  reviewer: "審査の目安",
  anyReviewer: "審査の目安",
  certificateOperator: "発行の期限",
  calendar: "利用開始日",
  nobody: "期限",
} as const satisfies Record<Holder["kind"], string>;

/** What the due day of a turn is called. */
export const dueTerm = ({ kind }: Holder): string => dueTerms[kind];

/** A due day with how long it is until then. */
export const dueWords = (due: JapanDate, today: JapanDate, calendar: BusinessCalendar): string =>
  `${formatLong(due)}（${daysLeftSentence(businessDaysUntil(today, due, calendar))}）`;
