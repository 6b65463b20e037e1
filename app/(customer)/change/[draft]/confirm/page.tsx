import type { Metadata } from "next";
import { ConfirmForm } from "@/components/application/steps/confirm-form";
import { ReturnedForm } from "@/components/application/steps/returned-form";
import { WizardFrame } from "@/components/application/steps/wizard-frame";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { answerForm } from "@/lib/domain/change/answer-form";
import { confirmForm } from "@/lib/domain/change/confirm-form";
import { stepWords } from "@/lib/domain/change/wizard-steps";
import { openOwnStep } from "@/lib/web/wizard/open-step";
import type { DraftPageProps } from "@/lib/web/wizard/page-props";
import { stepFormProps } from "@/lib/web/wizard/step-form-props";
import { allProblems } from "@/lib/web/wizard/step-problems";
import { visitDraft } from "@/lib/web/wizard/visit-draft";
import { DraftReview } from "./draft-review";
import { FilingNotices } from "./filing-notices";
import { ProblemList } from "./problem-list";
import { seenContent } from "./seen-content";

const { title, lead } = stepWords.confirm;
const next = "申込内容を登録する";

async function open({ params, searchParams }: DraftPageProps) {
  const visit = await visitDraft((await params).draft);
  const search = await searchParams;
  const form = await openOwnStep(visit, "confirm", confirmForm, {
    search,
    beside: visit.query === null ? undefined : answerForm,
  });
  const hidden = { ...form.hidden, seen: seenContent(visit) };
  // The remarks are on this very page: their problems are at their field.
  const elsewhere = allProblems(visit).filter(({ step }) => step !== "confirm");
  return { visit, search, elsewhere, form: { ...form, hidden } };
}

export async function generateMetadata(props: DraftPageProps): Promise<Metadata> {
  const { form, elsewhere } = await open(props);
  return { title: titleWithProblems(title, form.problems.length + elsewhere.length > 0) };
}

export default async function Page(props: DraftPageProps) {
  const { visit, search, elsewhere, form } = await open(props);
  return (
    <WizardFrame
      view={visit}
      step="confirm"
      path={form.path}
      title={title}
      lead={lead}
      hasProblems={form.problems.length + elsewhere.length > 0}
    >
      {search.check === "changed" && (
        <Notice tone="warning" level={2} title="申込内容が別の画面で変更されました。まだ登録していません">
          現在の内容を表示しています。もう一度確認して、よろしければ「{next}」を押してください。
        </Notice>
      )}
      <ProblemList draftId={visit.draft.id} problems={elsewhere} />
      <FilingNotices visit={visit} />
      <DraftReview visit={visit} />
      <ReturnedForm {...form} next={next} />
      <ConfirmForm
        {...stepFormProps(form, `${form.path}/submit`)}
        next={next}
        back="前に戻る"
        correction={visit.query === null ? undefined : { question: visit.query, unchanged: visit.unchanged }}
      />
    </WizardFrame>
  );
}
