import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ApplicantFacts } from "@/components/application/applicant-facts";
import { ApplicationHistory } from "@/components/application/application-history";
import { AttachmentList } from "@/components/application/attachment-list";
import { NamedOffices } from "@/components/application/named-offices";
import { TouchingList } from "@/components/application/touching-list";
import { touchingRows } from "@/components/application/touching-rows";
import { ConsentsSection } from "@/components/consent/consents-section";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { TwoPanes } from "@/components/layout/two-panes";
import { AnsweredQuestion } from "@/components/review/answered-question";
import { CertificatesCompleted } from "@/components/review/certificates-completed";
import { ContractSummary } from "@/components/review/contract-summary";
import { DoneNotice } from "@/components/review/done-notice";
import { Findings } from "@/components/review/findings";
import { MailList } from "@/components/review/mail-list";
import { mailLines } from "@/components/review/mail-rows";
import { ReturnedAct } from "@/components/review/returned-act";
import { ReviewActs } from "@/components/review/review-acts";
import { StaffPage } from "@/components/review/staff-page";
import { StaffStatusTag } from "@/components/review/staff-status-tag";
import { Card, Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { FactSection } from "@/components/ui/fact-section";
import { MoreThere } from "@/components/ui/more-there";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { nextCertificateCase } from "@/lib/data/certificate-work";
import { standingOf } from "@/lib/domain/application/application-record";
import { askableSteps } from "@/lib/domain/application/askable-steps";
import { problemsIn } from "@/lib/domain/application/review-findings";
import { isCorrected, isUnderReview, nextStepForStaff } from "@/lib/domain/application/staff-work";
import { formatInstant, formatLong } from "@/lib/domain/calendar/japan-date";
import { attachedFiles } from "@/lib/domain/change/attached-files";
import { touchedUserCodes } from "@/lib/domain/change/change-counts";
import { changeBlocks } from "@/lib/domain/change/changes";
import { contractOverTime } from "@/lib/domain/contract/contract-over-time";
import { paths } from "@/lib/domain/paths";
import type { SearchParams } from "@/lib/web/list-address";
import { withQuery } from "@/lib/web/local-path";
import { requireStaff } from "@/lib/web/require-actor";
import { wasCompleted } from "../../certificates/was-completed";
import { listBehind } from "../queue-query";
import { caseFacts } from "./case-facts";
import { LettersCard } from "./letters-card";
import { openActs } from "./open-acts";
import { recallAct } from "./recall-act";
import { readReviewCase } from "./review-case";
import { ReviewTables } from "./review-tables";
import { startDateCaution, startDateChoices } from "./start-dates";

const title = "申込審査";

interface Props {
  params: Promise<{ receipt: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { actor, context } = await requireStaff();
  const returned = await recallAct(actor, (await params).receipt, (await searchParams).form, context);
  return { title: titleWithProblems(title, returned !== undefined && returned.problems.length > 0) };
}

export default async function ReviewPage({ params, searchParams }: Props) {
  const { actor, signedInAs, context } = await requireStaff();
  const { receipt } = await params;
  const { form, done, all, list, completed } = await searchParams;
  const found = await readReviewCase(actor, receipt, context);
  if (!found) notFound();
  const { application, ledger, findings, history, asked, differences, mails, circumstances, forecast, staff } = found;
  const { consents, touched, touching, changedMeanwhile, manager, procedures } = found;
  const { content, contractBefore, contractAfter, assignee, startDate } = application;
  const { today, calendar } = circumstances;
  const returned = await recallAct(actor, receipt, form, context);
  const standing = standingOf(application, actor);
  const { open, answerDueOn } = openActs(application, actor, { ...circumstances, procedures });
  const last = history.at(-1)?.performed;
  const [before, nextCase] = await Promise.all([
    wasCompleted(actor, completed, context),
    done === "completeCertificates" ? nextCertificateCase(actor, receipt, context.db) : undefined,
  ]);
  const underReview = isUnderReview(application.status);
  const dates = startDateChoices(content.wishedStartDate, circumstances, startDate);
  const corrected = isCorrected(application);
  const allHref = all === "1" ? undefined : withQuery(paths.reviewFromList(receipt, first(list)), "all", "1");

  return (
    <StaffPage
      role={actor.role}
      signedInAs={signedInAs}
      current="applications"
      crumbs={[{ label: "申込審査一覧", href: listBehind(list) }, { label: title }]}
    >
      <PageHeading
        title={title}
        over={`受付番号 ${application.receiptNumber}`}
        lead={`${contractBefore.company.name} ${contractBefore.office.name}（${contractBefore.office.officeCode}）`}
        action={open.length > 0 && <a href="#acts">操作に進む</a>}
      />
      {returned && <ReturnedAct form={returned} open={open.includes(returned.act)} />}
      {!returned && last && last.act === done && (
        <DoneNotice
          performed={last}
          application={application}
          manager={manager}
          takeNext={paths.takeNext}
          nextCertificateCase={nextCase}
        />
      )}
      {before && <CertificatesCompleted done={[before]} refused={[]} />}
      <TwoPanes
        main={
          <>
            {underReview && asked?.answer && (
              <Section title="確認事項への回答">
                <AnsweredQuestion
                  question={asked.text}
                  answer={asked.answer.text}
                  answeredAt={formatInstant(asked.answer.at)}
                  changed={asked.answer.changed}
                  differences={differences}
                />
              </Section>
            )}
            {underReview && (
              <Section title="審査の確認点">
                <Findings findings={findings} />
              </Section>
            )}
            <ConsentsSection dense consents={consents} status={application.status} today={today} calendar={calendar} />
            {touching.length > 0 && (
              <Section
                title="関わる申込"
                lead="同じ企業の、審査中または利用開始前の申込です。この申込と変更する内容が重なっています。"
              >
                <TouchingList
                  rows={touchingRows(touched, touching, {
                    officeId: application.officeId,
                    day: startDate ?? content.wishedStartDate,
                    href: (other) => paths.reviewFromList(other, first(list)),
                  })}
                />
                {found.more.touching && <MoreThere shown={touching.length} {...found.more.touching} />}
              </Section>
            )}
            <ReviewTables
              title="申込の後に変わった契約内容"
              lead="変更前は申込時にお客様が見た内容、変更後は利用開始希望日の現在の契約内容です。"
              blocks={changedMeanwhile}
              allHref={allHref}
            />
            <ReviewTables
              title="変更内容"
              blocks={changeBlocks(content.changes, contractBefore, contractAfter)}
              allHref={allHref}
            >
              <AttachmentList files={attachedFiles(content.changes)} level={3} />
            </ReviewTables>
            <NamedOffices offices={content.offices} />
            <FactSection
              title="申込の内容"
              dense
              facts={[
                { term: "利用開始希望日", value: formatLong(content.wishedStartDate) },
                { term: "変更する理由", value: content.reason, wide: true },
                { term: "備考", value: content.remarks, wide: true },
              ]}
            />
            <Section title="申込担当者">
              <div className="review-dense">
                <ApplicantFacts applicant={content.applicant} />
              </div>
            </Section>
            <Section title="契約内容" lead={`${formatLong(today)}現在の契約です。`}>
              <ContractSummary
                contract={contractOverTime(ledger, today)}
                today={today}
                changed={touchedUserCodes(contractBefore, contractAfter)}
                allHref={allHref}
              />
            </Section>
          </>
        }
        side={
          <>
            <Card title="状況" action={<StaffStatusTag status={application.status} corrected={corrected} />}>
              <p>
                {last?.act === "answer"
                  ? "回答が届きました（申込内容の変更なし）。審査を開始してください。"
                  : nextStepForStaff(standing, startDate, { assigneeName: assignee?.name ?? null, corrected })}
              </p>
              <DescriptionList
                dense
                facts={caseFacts(application, { last, answerDueOn, history, consents, circumstances })}
              />
              {assignee && standing.assigned === "other" && open.length > 0 && (
                <Notice tone="warning">担当は{assignee.name}です。操作の前に確認してください。</Notice>
              )}
            </Card>
            <ReviewActs
              application={application}
              manager={manager}
              open={open}
              returned={returned}
              steps={askableSteps(content)}
              answerDueOn={answerDueOn}
              startDates={dates.choices}
              startDateValues={dates.values}
              caution={startDateCaution(
                returned?.act === "approve" || returned?.act === "changeStartDate" ? returned.values : dates.values,
                content.wishedStartDate,
                circumstances,
              )}
              forecast={forecast}
              problems={problemsIn(findings)}
              consentCautions={found.consentCautions}
              colleagues={staff.filter(({ id }) => id !== assignee?.id)}
            />
            <LettersCard application={application} today={today} />
            <Card title="履歴">
              <ApplicationHistory events={history} />
            </Card>
            <Card title="メール">
              <MailList mails={mailLines(mails)} />
              {found.more.mails && <MoreThere shown={mails.length} {...found.more.mails} />}
            </Card>
          </>
        }
      />
    </StaffPage>
  );
}

const first = (value: string | string[] | undefined) => (typeof value === "string" ? value : undefined);
