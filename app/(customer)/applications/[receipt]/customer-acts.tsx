import { AnswerQueryForm } from "@/components/application/answer-query-form";
import { ButtonLink, ButtonRow } from "@/components/ui/button";
import { Panel } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { answerDueDay } from "@/lib/domain/application/answer-due-day";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import type { ApplicationAct } from "@/lib/domain/application/transitions";
import { type BusinessCalendar, businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong, type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { stepWords } from "@/lib/domain/change/wizard-steps";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";

interface CustomerActsProps {
  readonly application: ApplicationRecord;
  /** What the table of transitions lets the customer do now. */
  readonly open: readonly ApplicationAct[];
  /** The answer that came back to be mended, if one did. */
  readonly returned: { readonly values: FormValues; readonly problems: readonly FieldProblem[] } | undefined;
  /** Why the Center withdrew it on the office's behalf, if it did. */
  readonly withdrawnBecause: string | undefined;
  readonly calendar: BusinessCalendar;
  readonly today: JapanDate;
}

/** What the Center said that matters now, and what the customer can do about it. */
export function CustomerActs({ application, open, returned, withdrawnBecause, calendar, today }: CustomerActsProps) {
  const { receiptNumber, query, queryAskedAt, queryStep, rejectionReason, invalidationReason } = application;
  if (open.includes("answer") && queryAskedAt) {
    const dueOn = answerDueDay(japanDateOf(queryAskedAt), calendar);
    const daysLeft = businessDaysUntil(today, dueOn, calendar);
    return (
      <div className="stack stack--tight" id="question">
        <Notice tone="warning" title="確認事項" level={2}>
          <p className="typed-lines">{query}</p>
          <p>
            回答期限：<strong>{formatLong(dueOn)}</strong>（{daysLeftSentence(daysLeft)}）
          </p>
          {daysLeft < 0 && <p>回答期限を過ぎています。申込が終了される前に、ご回答をお願いします。</p>}
        </Notice>
        <Panel>
          <AnswerQueryForm
            receiptNumber={receiptNumber}
            version={application.version}
            values={returned?.values ?? {}}
            problems={returned?.problems ?? []}
            correct={queryStep ? `「${stepWords[queryStep].name}」を修正する` : "修正する"}
          />
        </Panel>
      </div>
    );
  }
  if (withdrawnBecause) {
    return (
      <Notice title="お客様からのご連絡により、NACCSセンターが代わって取り下げました" level={2}>
        <p className="typed-lines">{withdrawnBecause}</p>
      </Notice>
    );
  }
  const reason = rejectionReason ?? invalidationReason;
  if (reason) {
    return (
      <Notice tone="error" title={rejectionReason ? "不承認の理由" : "無効の理由"} level={2}>
        <p className="typed-lines">{reason}</p>
      </Notice>
    );
  }
  if (!open.includes("withdraw")) return null;
  return (
    <ButtonRow>
      <ButtonLink href={paths.withdraw(receiptNumber)}>取下げる</ButtonLink>
    </ButtonRow>
  );
}
