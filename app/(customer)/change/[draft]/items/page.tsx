import type { Metadata } from "next";
import { ItemsForm } from "@/components/application/steps/items-form";
import { ReturnedForm } from "@/components/application/steps/returned-form";
import { WizardFrame } from "@/components/application/steps/wizard-frame";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { businessDaysUntil } from "@/lib/domain/calendar/business-days";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { feasibleScheduleDates, offeredDates } from "@/lib/domain/calendar/start-date";
import { changeItems } from "@/lib/domain/change/change-items";
import { withChanges } from "@/lib/domain/change/fields/field-changes";
import { itemsForm } from "@/lib/domain/change/items-form";
import { isMixed } from "@/lib/domain/change/split-draft-values";
import { stepWords } from "@/lib/domain/change/wizard-steps";
import { usesNetNaccs } from "@/lib/domain/contract/contract";
import { doneSentence } from "@/lib/web/wizard/done-sentence";
import { openOwnStep } from "@/lib/web/wizard/open-step";
import type { DraftPageProps } from "@/lib/web/wizard/page-props";
import { stepFormProps } from "@/lib/web/wizard/step-form-props";
import { type DraftVisit, visitDraft } from "@/lib/web/wizard/visit-draft";
import { offScheduleWarning } from "@/lib/web/wizard/wished-date";

const { title, lead } = stepWords.items;

/** So many registration dates stand beside the field; the schedule has them all. */
const shownDates = 5;

/** The items in words, for where two tabs chose differently. */
const fields = withChanges(itemsForm.fields, {
  items: { options: changeItems.map(({ key, label }) => ({ value: key, label })) },
});

async function open({ params, searchParams }: DraftPageProps) {
  const visit = await visitDraft((await params).draft);
  const search = await searchParams;
  const form = await openOwnStep(visit, "items", itemsForm, { search, fields, start: { otherChange: "no" } });
  return { visit, form, search };
}

export async function generateMetadata(props: DraftPageProps): Promise<Metadata> {
  const { form } = await open(props);
  return { title: titleWithProblems(title, form.problems.length > 0) };
}

export default async function Page(props: DraftPageProps) {
  const { visit, form, search } = await open(props);
  const next = form.fromConfirm ? "申込内容確認へ進む" : "申込担当者の入力へ進む";
  return (
    <WizardFrame
      view={visit}
      step="items"
      path={form.path}
      title={title}
      lead={lead}
      hasProblems={form.problems.length > 0}
      done={doneSentence(search)}
    >
      {usesNetNaccs(visit.contract) && (
        <Notice title="この事業所はnetNACCSを利用しています" level={2}>
          お使いのnetNACCSの利用者IDと端末で、WebNACCSをそのまま利用できます。WebNACCSを使うためだけの追加申込は必要ありません。
        </Notice>
      )}
      <ReturnedForm {...form} next={next} />
      <ItemsForm
        {...stepFormProps(form, `${form.path}/save`)}
        dates={suggestions(visit)}
        offered={offeredDates(visit)}
        splits={!visit.draft.corrects && isMixed([form.values.items ?? []].flat())}
        wishWarning={offScheduleWarning(visit, form.values)}
        next={next}
        back={
          form.fromConfirm
            ? "申込内容確認に戻る"
            : visit.draft.corrects
              ? "申込内容 参照に戻る"
              : "契約内容の確認に戻る"
        }
      />
    </WizardFrame>
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
