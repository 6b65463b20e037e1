import type { Metadata } from "next";
import { ConfirmForm } from "@/components/application/steps/confirm-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { confirmFormSchema, confirmKey } from "@/lib/domain/change/confirm-form";
import { openStep } from "../open-step";
import type { StepPageProps } from "../page-props";
import { ReturnedForm } from "../returned-form";
import { confirmFields } from "../step-fields";
import { stepFormProps } from "../step-form-props";
import { StepFrame } from "../step-frame";
import { allProblems } from "../step-problems";
import { DraftReview } from "./draft-review";
import { ProblemList } from "./problem-list";
import { seenContent } from "./seen-content";

const title = "変更申込 入力確認";
const next = "申込内容を登録する";

async function open(props: StepPageProps) {
  const { visit, form, search } = await openStep(props, {
    step: "confirm",
    key: confirmKey,
    fields: confirmFields,
    schema: confirmFormSchema,
    shown: (value) => value,
  });
  const hidden = { ...form.hidden, seen: seenContent(visit) };
  // The remarks are on this very page: their problems are at their field.
  const elsewhere = allProblems(visit).filter(({ step }) => step !== "confirm");
  return { visit, search, elsewhere, form: { ...form, hidden } };
}

export async function generateMetadata(props: StepPageProps): Promise<Metadata> {
  const { form, elsewhere } = await open(props);
  return { title: titleWithProblems(title, form.problems.length + elsewhere.length > 0) };
}

export default async function Page(props: StepPageProps) {
  const { visit, search, elsewhere, form } = await open(props);
  return (
    <StepFrame
      visit={visit}
      step="confirm"
      path={form.path}
      title={title}
      lead="内容に誤りがないか確認してください。「申込内容を登録する」を押すと、NACCSセンターに届きます。"
      hasProblems={form.problems.length + elsewhere.length > 0}
    >
      {search.check === "changed" && (
        <Notice tone="warning" level={2} title="申込内容が別の画面で変更されました。まだ登録していません">
          現在の内容を表示しています。もう一度確認して、よろしければ「{next}」を押してください。
        </Notice>
      )}
      <ProblemList draftId={visit.draft.id} problems={elsewhere} />
      <DraftReview visit={visit} />
      <ReturnedForm form={form} next={next} />
      <ConfirmForm {...stepFormProps(form, `${form.path}/submit`)} next={next} back="前に戻る" />
    </StepFrame>
  );
}
