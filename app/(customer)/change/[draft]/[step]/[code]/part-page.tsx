import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { ReturnedForm } from "@/components/application/steps/returned-form";
import { StepForm } from "@/components/application/steps/step-form";
import { WizardFrame } from "@/components/application/steps/wizard-frame";
import { FieldControls } from "@/components/form/field-controls";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { findStep, stepNeeded, stepWords } from "@/lib/domain/change/wizard-steps";
import { paths } from "@/lib/domain/paths";
import { openPart, partedItem } from "@/lib/web/wizard/open-part";
import type { DraftPageProps } from "@/lib/web/wizard/page-props";
import { stayingWith } from "@/lib/web/wizard/step-addresses";
import { stepFormProps } from "@/lib/web/wizard/step-form-props";
import { visitDraft } from "@/lib/web/wizard/visit-draft";
import type { CodeParams } from "./code-params";

const next = "この内容で設定する";

async function open({ params, searchParams }: DraftPageProps<CodeParams>) {
  const { draft, step: key, code } = await params;
  const visit = await visitDraft(draft);
  const step = findStep(key);
  const item = partedItem(key);
  if (!step || !item) notFound();
  if (!stepNeeded(step, visit.reading.chosen) || !visit.reading.chosen.includes(item.key))
    redirect(paths.step(draft, step));
  const opened = await openPart(visit, item, code, await searchParams);
  return opened ? { visit, step, ...opened } : notFound();
}

export async function partMetadata(props: DraftPageProps<CodeParams>): Promise<Metadata> {
  const { page, form } = await open(props);
  return { title: titleWithProblems(page.title, form.problems.length > 0) };
}

/** The page of a part of an item: its form, saved by itself, that leads back to the step. */
export async function PartPage(props: DraftPageProps<CodeParams>) {
  const { visit, step, page, fields, form } = await open(props);
  const list = stayingWith(paths.step(visit.draft.id, step), form.fromConfirm);
  return (
    <WizardFrame
      view={visit}
      step={step}
      path={form.path}
      title={page.title}
      lead={page.lead}
      hasProblems={form.problems.length > 0}
      crumbs={[{ label: stepWords[step].title, href: list }]}
    >
      <ReturnedForm {...form} next={next} />
      <StepForm
        {...stepFormProps(form, `${form.path}/save`)}
        forms={[{ name: "", fields }]}
        next={next}
        back={`${stepWords[step].title}に戻る`}
      >
        <FieldControls name="" fields={fields} />
      </StepForm>
    </WizardFrame>
  );
}
