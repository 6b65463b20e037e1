import type { ReactNode } from "react";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { invalidationWarning } from "@/lib/domain/application/invalidation-warning";
import { noticeOf, noticeSubject, recipientsOf, recipientWord } from "@/lib/domain/application/notice";
import { startDateChangeWarning } from "@/lib/domain/application/start-date-change-warning";
import { formatLong, type JapanDate } from "@/lib/domain/calendar/japan-date";
import type { SystemManager } from "@/lib/domain/contract/contract";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import type { Choice } from "../form/choice-group";
import { ButtonRow, type ButtonVariant } from "../ui/button";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { PostButton } from "../ui/post-button";
import { ActDisclosure } from "./act-disclosure";
import { ApproveForm } from "./approve-form";
import { ChangeStartDateForm } from "./change-start-date-form";
import { HandOverForm } from "./hand-over-form";
import { type IssueForecast, IssuesForecast } from "./issues-forecast";
import { MailForecast } from "./mail-forecast";
import { ProcedureStepForm } from "./procedure-step-form";
import { QueryForm } from "./query-form";
import { ReasonForm } from "./reason-form";
import { ReleaseForm } from "./release-form";
import type { ReturnedForm } from "./returned-act";
import { actAnchor, type StaffAct, staffActKeys, staffActs } from "./staff-acts";
import type { StartDateCaution } from "./start-date-fields";
import { TakeOverForm } from "./take-over-form";

interface ReviewActsProps {
  application: ApplicationRecord;
  /** Who is system manager today and gets the mails. */
  manager: SystemManager;
  /** The acts that the table of transitions opens to staff now. */
  open: readonly StaffAct[];
  returned?: ReturnedForm;
  /** The start dates to choose from, and what the form starts with. */
  startDates: readonly Choice[];
  startDateValues: FormValues;
  caution?: StartDateCaution;
  /** The steps of the wizard that a question can be about. */
  steps: readonly { readonly key: string; readonly name: string }[];
  /** The last day for the answer to the open question. */
  answerDueOn?: JapanDate;
  /** What the approval, or the certificate work, would issue now. */
  forecast: IssueForecast;
  /** Why the review cannot end with an approval, whatever day is chosen. */
  problems: readonly string[];
  /** The offices that were asked for their consent and have not given it. */
  consentCautions: readonly string[];
  /** Whom the case can be given to. */
  colleagues: readonly Colleague[];
}

interface Colleague {
  readonly id: string;
  readonly name: string;
}

/** What the Center can do with an application now, each with what it will cause. */
export function ReviewActs(props: ReviewActsProps) {
  const { open, answerDueOn } = props;
  return (
    <Card title="操作" id="acts">
      {open.length === 0 && <p>この申込に対して行える操作はありません。</p>}
      {staffActKeys
        .filter((act) => open.includes(act))
        .map((act) => (
          <Act key={act} act={act} {...props} />
        ))}
      {answerDueOn && !open.includes("closeUnanswered") && (
        <p>
          回答期限（{formatLong(answerDueOn)}）を過ぎると、「{staffActs.closeUnanswered.title}」を選べます。
        </p>
      )}
    </Card>
  );
}

function Act({
  act,
  application,
  manager,
  returned,
  startDates,
  startDateValues,
  caution,
  steps,
  answerDueOn,
  forecast,
  problems,
  consentCautions,
  colleagues,
}: ReviewActsProps & { act: StaffAct }) {
  const { title, segment } = staffActs[act];
  const mine = returned?.act === act ? returned : undefined;
  const form = {
    action: paths.reviewAct(application.receiptNumber, segment),
    version: application.version,
    values: mine?.values ?? {},
    problems: mine?.problems ?? [],
  };
  const mails = <Mails act={act} application={application} manager={manager} />;
  const fold = (content: ReactNode) => (
    <ActDisclosure id={actAnchor(act)} title={title} open={mine !== undefined || act === "approve"}>
      {mails}
      {content}
    </ActDisclosure>
  );
  const press = (variant: ButtonVariant) => (
    <PostButton action={form.action} hidden={{ version: String(form.version) }} variant={variant}>
      {title}
    </PostButton>
  );
  switch (act) {
    case "takeOn":
      return press("main");
    case "completeCertificates":
      return (
        <div className="stack stack--tight" id={actAnchor(act)}>
          <IssuesForecast forecast={{ ...forecast, userCodes: [], userIds: [] }} />
          {mails}
          <ButtonRow>
            {press("main")}
            <PostButton action={form.action} hidden={{ version: String(form.version), next: "1" }}>
              完了して次へ
            </PostButton>
          </ButtonRow>
        </div>
      );
    case "approve":
      if (problems.length > 0) return <NoApproval problems={problems} />;
      return fold(
        <>
          <IssuesForecast forecast={forecast} />
          <ApproveForm
            {...form}
            values={mine?.values ?? startDateValues}
            dates={startDates}
            caution={caution}
            consentCautions={consentCautions}
          />
        </>,
      );
    case "takeOver":
      return fold(<TakeOverForm {...form} />);
    case "handOver":
      return fold(<HandOverForm {...form} colleagues={colleagues} />);
    case "release":
      return fold(<ReleaseForm {...form} />);
    case "changeStartDate":
      return fold(
        <>
          <Notice tone="warning">{startDateChangeWarning(application)}</Notice>
          <ChangeStartDateForm {...form} dates={startDates} caution={caution} />
        </>,
      );
    case "sendDebitForm":
    case "receiveDebitForm":
    case "startDirectDebit":
      return fold(<ProcedureStepForm act={act} title={title} {...form} />);
    case "query":
    case "addToQuery":
      return fold(<QueryForm act={act} steps={steps} {...form} />);
    case "remind":
      return fold(
        <>
          <p>お客様に、確認事項への回答をお願いします。1日に1回まで送れます。</p>
          {press("secondary")}
        </>,
      );
    case "takeBackQuery":
      return fold(
        <>
          <p>お客様の回答を待たずに、内容確認中に戻します。担当者は変わりません。</p>
          {press("secondary")}
        </>,
      );
    case "closeUnanswered":
      return fold(
        <>
          <Notice tone="warning">終了すると、この申込は「不承認」になり、審査を再開できません。</Notice>
          <ReasonForm
            act="closeUnanswered"
            {...form}
            values={mine?.values ?? { expiryReason: answerDueOn ? unansweredReason(answerDueOn) : "" }}
          />
        </>,
      );
    case "withdrawForCustomer":
      return fold(
        <>
          <Notice tone="warning">
            お客様から電話などで取下げのご依頼があったときに行います。取り下げた申込は元に戻せません。
          </Notice>
          <ReasonForm
            act="withdrawForCustomer"
            example="申込担当者の通関様から、お電話で取下げのご依頼があったため。"
            {...form}
          />
        </>,
      );
    case "reject":
      return fold(
        <>
          <Notice tone="warning">不承認にすると、この申込の審査を再開できません。</Notice>
          <ReasonForm act="reject" {...form} />
        </>,
      );
    case "invalidate":
      return fold(
        <>
          <Notice tone="warning">{invalidationWarning(application)}</Notice>
          <ReasonForm act="invalidate" {...form} />
        </>,
      );
  }
}

/** In place of 審査を終了する, which would be refused. */
const NoApproval = ({ problems }: Pick<ReviewActsProps, "problems">) => (
  <Notice tone="error" title="このままでは審査を終了できません">
    {problems.map((problem) => (
      <p key={problem}>{problem}</p>
    ))}
    <p>確認事項を通知して修正を依頼するか、不承認にしてください。</p>
  </Notice>
);
const unansweredReason = (dueOn: JapanDate): string =>
  `回答期限の${formatLong(dueOn)}までに、確認事項への回答がありませんでした。`;

function Mails({ act, application, manager }: { act: StaffAct } & Pick<ReviewActsProps, "application" | "manager">) {
  const notice = noticeOf(act, application.terminalsOrdered);
  if (!notice) return null;
  const recipients = recipientsOf(notice, application.content.applicant, manager);
  return (
    <MailForecast
      subject={noticeSubject(notice)}
      recipients={recipients.map(({ role, name, email }) => ({ role: recipientWord(role), name, email }))}
    />
  );
}
