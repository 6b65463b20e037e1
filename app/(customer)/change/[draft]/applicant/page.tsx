import type { Metadata } from "next";
import { ApplicantForm } from "@/components/application/steps/applicant-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { fullName } from "@/lib/domain/application/applicant";
import { applicantFormSchema, applicantKey } from "@/lib/domain/application/applicant-form";
import { itemsKey } from "@/lib/domain/change/items-form";
import { openStep } from "../open-step";
import type { StepPageProps } from "../page-props";
import { ReturnedForm } from "../returned-form";
import { applicantFields } from "../step-fields";
import { stepFormProps } from "../step-form-props";
import { StepFrame } from "../step-frame";
import { offScheduleWarning } from "../wished-date";

const title = "申込担当者 入力";

const open = (props: StepPageProps) =>
  openStep(props, {
    step: "applicant",
    key: applicantKey,
    fields: applicantFields,
    schema: applicantFormSchema,
    shown: (value) => ({ ...value, emailConfirm: value.email }),
    start: ({ draft }) => draft.values.prefill ?? {},
  });

export async function generateMetadata(props: StepPageProps): Promise<Metadata> {
  const { form } = await open(props);
  return { title: titleWithProblems(title, form.problems.length > 0) };
}

export default async function Page(props: StepPageProps) {
  const { visit, form } = await open(props);
  const next = form.fromConfirm ? "申込内容確認へ進む" : "次へ進む";
  const warning = form.fromConfirm ? undefined : offScheduleWarning(visit, visit.draft.values[itemsKey] ?? {});
  return (
    <StepFrame
      visit={visit}
      step="applicant"
      path={form.path}
      title={title}
      lead="NACCSセンターが、この申込について確認するときの連絡先です。申込を行う方の情報を確認し、変更があれば修正してください。"
      hasProblems={form.problems.length > 0}
    >
      {warning && <Notice tone="warning">{warning}</Notice>}
      <ReturnedForm form={form} next={next} />
      <ApplicantForm
        {...stepFormProps(form, `${form.path}/save`)}
        systemManager={fullName(visit.contract.systemManager)}
        next={next}
        back={form.fromConfirm ? "申込内容確認に戻る" : "申込内容選択に戻る"}
      />
    </StepFrame>
  );
}
