import { turnFacts } from "@/components/application/turn-facts";
import { openConsentFacts } from "@/components/consent/open-consent-facts";
import type { ApplicationEvent, PerformedAct } from "@/lib/domain/application/application-event";
import { type ApplicationRecord, turnOfApplication } from "@/lib/domain/application/application-record";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { formatInstant, formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import type { Consent } from "@/lib/domain/consent/consent";
import { questionFacts } from "./question-facts";

interface CaseState {
  readonly last: PerformedAct | undefined;
  readonly answerDueOn: JapanDate | undefined;
  readonly history: readonly ApplicationEvent[];
  readonly consents: readonly Consent[];
  readonly circumstances: { readonly today: JapanDate; readonly calendar: BusinessCalendar };
}

/** 状況: whose turn it is, who has it, its days, and what was asked or why it was stopped, where there is such a thing. */
export function caseFacts(
  application: ApplicationRecord,
  { last, answerDueOn, history, consents, circumstances }: CaseState,
) {
  const { startDate, previousStartDate } = application;
  const { today, calendar } = circumstances;
  return [
    ...turnFacts(turnOfApplication(application, calendar), "staff", today, calendar),
    ...openConsentFacts(consents, application.status, today, calendar),
    { term: "担当", value: application.assignee?.name },
    { term: "受付日時", value: formatInstant(application.filedAt) },
    {
      term: "利用開始日",
      value: startDate && formatLong(startDate),
      note: previousStartDate ? `${formatLong(previousStartDate)}から変更しました` : undefined,
    },
    ...questionFacts(application, answerDueOn, history, circumstances),
    ...outcomeFacts(application, last),
  ];
}

const outcomeFacts = (application: ApplicationRecord, last: PerformedAct | undefined) =>
  [
    { term: "確認事項", value: application.query },
    { term: "不承認の理由", value: application.rejectionReason },
    { term: "無効の理由", value: application.invalidationReason },
    { term: "代理取下げの理由", value: last?.act === "withdrawForCustomer" ? last.reason : undefined },
  ].filter(({ value }) => value);
