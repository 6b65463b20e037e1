import type { Metadata } from "next";
import { ItemsForm } from "@/components/application/steps/items-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { earliestFeasibleStartDate, feasibleScheduleDates } from "@/lib/domain/calendar/start-date";
import { itemsFormSchema, itemsKey } from "@/lib/domain/change/items-form";
import { usesNetNaccs } from "@/lib/domain/contract/contract";
import { doneSentence } from "../done-sentence";
import { openStep } from "../open-step";
import type { StepPageProps } from "../page-props";
import { ReturnedForm } from "../returned-form";
import { itemsFields } from "../step-fields";
import { stepFormProps } from "../step-form-props";
import { StepFrame } from "../step-frame";
import type { DraftVisit } from "../visit-draft";
import { offScheduleWarning } from "../wished-date";

const title = "変更申込内容 入力";
/** So many registration dates stand beside the field; the schedule has them all. */
const shownDates = 5;

const open = (props: StepPageProps) =>
  openStep(props, {
    step: "items",
    key: itemsKey,
    fields: itemsFields,
    schema: itemsFormSchema,
    shown: ({ wishedStartDate, reason }) => ({ wishedStartDate: toEightDigits(wishedStartDate), reason }),
    start: () => ({ otherChange: "no" }),
  });

export async function generateMetadata(props: StepPageProps): Promise<Metadata> {
  const { form } = await open(props);
  return { title: titleWithProblems(title, form.problems.length > 0) };
}

export default async function Page(props: StepPageProps) {
  const { visit, form, search } = await open(props);
  const next = form.fromConfirm ? "申込内容確認へ進む" : "申込担当者の入力へ進む";
  return (
    <StepFrame
      visit={visit}
      step="items"
      path={form.path}
      title={title}
      lead="変更する項目と利用開始希望日、理由を入力してください。次に申込担当者を確認し、選択した項目の内容を入力します。"
      hasProblems={form.problems.length > 0}
      done={doneSentence(search)}
    >
      {usesNetNaccs(visit.contract) && (
        <Notice title="この事業所はnetNACCSを利用しています" level={2}>
          お使いのnetNACCSの利用者IDと端末で、WebNACCSをそのまま利用できます。WebNACCSを使うためだけの追加申込は必要ありません。
        </Notice>
      )}
      <ReturnedForm form={form} next={next} />
      <ItemsForm
        {...stepFormProps(form, `${form.path}/save`)}
        dates={suggestions(visit)}
        scheduled={feasibleScheduleDates(visit).map((date) => toEightDigits(date.registrationDate))}
        earliest={formatLong(earliestFeasibleStartDate(visit))}
        wishWarning={offScheduleWarning(visit, form.values)}
        next={next}
        back={form.fromConfirm ? "申込内容確認に戻る" : "契約内容の確認に戻る"}
      />
    </StepFrame>
  );
}

const suggestions = (visit: DraftVisit) =>
  feasibleScheduleDates(visit)
    .slice(0, shownDates)
    .map(({ registrationDate, applicationDeadline }) => ({
      value: toEightDigits(registrationDate),
      label: formatLong(registrationDate),
      note: `提出締切日 ${formatLong(applicationDeadline)}・${daysLeftSentence(businessDaysUntil(visit.today, applicationDeadline, visit.calendar))}`,
    }));
