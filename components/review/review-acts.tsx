import type { ReactNode } from "react";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { invalidationWarning } from "@/lib/domain/application/invalidation-warning";
import { noticeOf, noticeSubject, recipientsOf, recipientWord } from "@/lib/domain/application/notice";
import { startDateChangeWarning } from "@/lib/domain/application/start-date-change-warning";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import type { Choice } from "../form/choice-group";
import { ButtonRow } from "../ui/button";
import { Card } from "../ui/card";
import { Notice } from "../ui/notice";
import { PostButton } from "../ui/post-button";
import { ActDisclosure } from "./act-disclosure";
import { ApproveForm } from "./approve-form";
import { ChangeStartDateForm } from "./change-start-date-form";
import { type IssueForecast, IssuesForecast } from "./issues-forecast";
import { MailForecast } from "./mail-forecast";
import { QueryForm } from "./query-form";
import { ReasonForm } from "./reason-form";
import type { ReturnedForm } from "./returned-act";
import { actAnchor, type StaffAct, staffActKeys, staffActs } from "./staff-acts";
import type { StartDateCaution } from "./start-date-fields";

interface ReviewActsProps {
  application: ApplicationRecord;
  /** The acts that the table of transitions opens to staff now. */
  open: readonly StaffAct[];
  returned?: ReturnedForm;
  /** The start dates to choose from, and what the form starts with. */
  startDates: readonly Choice[];
  startDateValues: FormValues;
  caution?: StartDateCaution;
  /** What the approval, or the certificate work, would issue now. */
  forecast: IssueForecast;
}

/** What the Center can do with an application now, each with what it will cause. */
export function ReviewActs(props: ReviewActsProps) {
  const { open } = props;
  return (
    <Card title="操作" id="acts">
      {open.length === 0 && <p>この申込に対して行える操作はありません。</p>}
      {staffActKeys
        .filter((act) => open.includes(act))
        .map((act) => (
          <Act key={act} act={act} {...props} />
        ))}
    </Card>
  );
}

function Act({
  act,
  application,
  returned,
  startDates,
  startDateValues,
  caution,
  forecast,
}: ReviewActsProps & { act: StaffAct }) {
  const { title, segment } = staffActs[act];
  const mine = returned?.act === act ? returned : undefined;
  const form = {
    action: paths.reviewAct(application.receiptNumber, segment),
    version: application.version,
    values: mine?.values ?? {},
    problems: mine?.problems ?? [],
  };
  const mails = <Mails act={act} application={application} />;
  const fold = (content: ReactNode) => (
    <ActDisclosure id={actAnchor(act)} title={title} open={mine !== undefined || act === "approve"}>
      {mails}
      {content}
    </ActDisclosure>
  );
  const press = (
    <PostButton action={form.action} hidden={{ version: String(form.version) }} variant="main">
      {title}
    </PostButton>
  );
  switch (act) {
    case "takeOn":
      return press;
    case "completeCertificates":
      return (
        <div className="stack stack--tight" id={actAnchor(act)}>
          <IssuesForecast forecast={{ ...forecast, userIds: [] }} />
          {mails}
          <ButtonRow>
            {press}
            <PostButton action={form.action} hidden={{ version: String(form.version), next: "1" }}>
              完了して次へ
            </PostButton>
          </ButtonRow>
        </div>
      );
    case "approve":
      return fold(
        <>
          <IssuesForecast forecast={forecast} />
          <ApproveForm {...form} values={mine?.values ?? startDateValues} dates={startDates} caution={caution} />
        </>,
      );
    case "changeStartDate":
      return fold(
        <>
          <Notice tone="warning">{startDateChangeWarning(application)}</Notice>
          <ChangeStartDateForm {...form} dates={startDates} caution={caution} />
        </>,
      );
    case "query":
      return fold(<QueryForm {...form} />);
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

function Mails({ act, application }: { act: StaffAct; application: ApplicationRecord }) {
  const notice = noticeOf(act);
  if (!notice) return null;
  const { content, contractBefore } = application;
  const recipients = recipientsOf(notice, content.applicant, contractBefore.systemManager);
  return (
    <MailForecast
      subject={noticeSubject(notice)}
      recipients={recipients.map(({ role, name, email }) => ({ role: recipientWord(role), name, email }))}
    />
  );
}
