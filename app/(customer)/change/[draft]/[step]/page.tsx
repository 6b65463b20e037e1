import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { NamedOffices } from "@/components/application/named-offices";
import { ItemNotices } from "@/components/application/steps/item-notices";
import { MendedElsewhere } from "@/components/application/steps/mended-elsewhere";
import { NotNeeded } from "@/components/application/steps/not-needed";
import { ReturnedForm } from "@/components/application/steps/returned-form";
import { StepForm } from "@/components/application/steps/step-form";
import { StepSection } from "@/components/application/steps/step-section";
import { WizardFrame } from "@/components/application/steps/wizard-frame";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Notice } from "@/components/ui/notice";
import { listSisterOffices } from "@/lib/data/offices";
import { builtItems } from "@/lib/domain/change/change-items";
import { findStep, stepAfter, stepNeeded, stepWords } from "@/lib/domain/change/wizard-steps";
import { paths } from "@/lib/domain/paths";
import { doneSentence } from "@/lib/web/wizard/done-sentence";
import { openStep } from "@/lib/web/wizard/open-step";
import type { DraftPageProps } from "@/lib/web/wizard/page-props";
import type { StepParams } from "@/lib/web/wizard/save-step";
import { addressAfter, addressBefore, stayingWith } from "@/lib/web/wizard/step-addresses";
import { stepFormProps } from "@/lib/web/wizard/step-form-props";
import { visitDraft } from "@/lib/web/wizard/visit-draft";
import { offScheduleWarning } from "@/lib/web/wizard/wished-date";

async function open({ params, searchParams }: DraftPageProps<StepParams>) {
  const { draft, step: key } = await params;
  const visit = await visitDraft(draft);
  const step = findStep(key);
  if (!step) notFound();
  const search = await searchParams;
  return { visit, step, search, ...(await openStep(visit, step, search)) };
}

export async function generateMetadata(props: DraftPageProps<StepParams>): Promise<Metadata> {
  const { step, form } = await open(props);
  return { title: titleWithProblems(stepWords[step].title, form.problems.length > 0) };
}

/** A step of the wizard: the sections of the items that were chosen for it. */
export default async function StepPage(props: DraftPageProps<StepParams>) {
  const { visit, step, search, sections, form } = await open(props);
  const { chosen } = visit.reading;
  const sisters = sections.some(({ section }) => section.companyValues)
    ? await listSisterOffices(visit.actor, visit.draft.officeId, visit.context.db)
    : [];
  const { fromConfirm } = form;
  const next = fromConfirm ? "申込内容確認へ進む" : "次へ進む";
  // Said on the page that follows the one where it was typed.
  const followsItems = step === stepAfter("items", chosen);
  const warning = followsItems && !fromConfirm ? offScheduleWarning(visit) : undefined;
  return (
    <WizardFrame
      view={visit}
      step={step}
      path={form.path}
      title={stepWords[step].title}
      lead={stepWords[step].lead}
      hasProblems={form.problems.length > 0}
      done={doneSentence(search)}
    >
      {stepNeeded(step, chosen) ? (
        <>
          {warning && <Notice tone="warning">{warning}</Notice>}
          <MendedElsewhere step={step} view={visit} />
          <ReturnedForm {...form} next={next} />
          {step === "other" && <NamedOffices offices={visit.reading.offices} />}
          <StepForm
            {...stepFormProps(form, `${form.path}/save`)}
            forms={sections.map(({ section, fields }) => ({ name: section.key, fields }))}
            next={next}
            back={backWord(step, fromConfirm)}
          >
            {sections.map(({ section, fields }) => (
              <StepSection
                key={section.key}
                name={section.key}
                fields={fields}
                view={visit}
                stay={(address) => stayingWith(address, fromConfirm)}
                label={section.label}
                titled={sections.length > 1}
                notices={<ItemNotices {...section} sisters={sisters} />}
              />
            ))}
          </StepForm>
        </>
      ) : (
        <NotNeeded
          items={builtItems.filter((item) => item.step === step).map(({ label }) => label)}
          itemsHref={paths.step(visit.draft.id, "items")}
          back={addressBefore(step, visit, false)}
          next={addressAfter(step, visit, false)}
        />
      )}
    </WizardFrame>
  );
}

function backWord(step: string, fromConfirm: boolean): string {
  if (fromConfirm) return "申込内容確認に戻る";
  return step === "applicant" ? "申込内容選択に戻る" : "前に戻る";
}
