import { ApplicantFacts } from "@/components/application/applicant-facts";
import { ApplicationHistory } from "@/components/application/application-history";
import { AttachmentList } from "@/components/application/attachment-list";
import { NamedOffices } from "@/components/application/named-offices";
import { QuestionList } from "@/components/application/question-list";
import { questionRows } from "@/components/application/question-rows";
import { ResultCounts } from "@/components/application/result-counts";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { ApplicationEvent } from "@/lib/domain/application/application-event";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { questionsOf } from "@/lib/domain/application/question";
import { addDays, formatLong } from "@/lib/domain/calendar/japan-date";
import { attachedFiles } from "@/lib/domain/change/attached-files";
import { changeCounts } from "@/lib/domain/change/change-counts";
import type { TabbedBlock } from "@/lib/domain/change/changes";
import { ApplicationFacts } from "./application-facts";
import { ChangeTables } from "./detail-panel";
import { type AnnouncedDates, settingFact } from "./setting-fact";

interface ApplicationPanelProps {
  readonly application: ApplicationRecord;
  readonly blocks: readonly TabbedBlock[];
  readonly allHref: string | undefined;
  readonly history: readonly ApplicationEvent[];
  readonly dates: AnnouncedDates;
}

/** 利用申込: what was applied for, by whom, and what came of it. */
export function ApplicationPanel({ application, blocks, allHref, history, dates }: ApplicationPanelProps) {
  const { content, contractBefore, contractAfter, startDate } = application;
  const { ended } = contractAfter;
  const questions = questionRows(questionsOf(history));
  return (
    <>
      <ApplicationFacts application={application} />
      <ChangeTables blocks={blocks} allHref={allHref} />
      <NamedOffices offices={content.offices} />
      <AttachmentList files={attachedFiles(content.changes)} />
      <Section title="申込事務担当者">
        <ApplicantFacts applicant={content.applicant} contract={contractBefore} />
      </Section>
      <Section title="申込結果">
        <DescriptionList
          facts={[
            { term: "利用開始日", value: startDate && formatLong(startDate) },
            { term: "契約満了日", value: ended && formatLong(addDays(ended.from, -1)) },
            { term: "利用申込書提出締切日", value: "画面から申し込むため、提出は不要です" },
            { term: "システム設定申込締切日", ...settingFact(application, dates) },
          ]}
        />
        <ResultCounts counts={changeCounts(contractBefore, contractAfter)} />
      </Section>
      {questions.length > 0 && (
        <Section title="確認事項と回答">
          <QuestionList questions={questions} />
        </Section>
      )}
      <Section title="履歴">
        <ApplicationHistory events={history} />
      </Section>
    </>
  );
}
