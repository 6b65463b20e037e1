import type { ReactNode } from "react";
import { ApplicantFacts } from "@/components/application/applicant-facts";
import { AttachmentList } from "@/components/application/attachment-list";
import { ChangeTable } from "@/components/application/change-table";
import { NamedOffices } from "@/components/application/named-offices";
import { ButtonLink } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { applicantForm } from "@/lib/domain/change/applicant-form";
import { attachedFiles } from "@/lib/domain/change/attached-files";
import { changeItems } from "@/lib/domain/change/change-items";
import { changeBlocks } from "@/lib/domain/change/changes";
import { itemsForm } from "@/lib/domain/change/items-form";
import type { WizardStep } from "@/lib/domain/change/wizard-steps";
import { firstValue } from "@/lib/domain/form/first-value";
import { paths } from "@/lib/domain/paths";
import { stayingWith } from "@/lib/web/wizard/step-addresses";
import type { DraftVisit } from "@/lib/web/wizard/visit-draft";
import { offScheduleWarning } from "@/lib/web/wizard/wished-date";

/** The whole application as it would be filed, each part with 修正, which leads to its step and back. */
export function DraftReview({ visit }: { visit: DraftVisit }) {
  const { draft, reading, contract } = visit;
  const edit = (step: WizardStep) => stayingWith(paths.step(draft.id, step), true);
  const applicant = applicantForm.read(draft.values[applicantForm.key] ?? {});
  return (
    <>
      <Section title="申込内容" action={<Edit href={edit("items")} about="申込内容" />}>
        <ItemFacts visit={visit} />
      </Section>
      {changeBlocks(reading.changes, contract, reading.after).map((block) => (
        <ChangeTable key={block.title} block={block} editHref={edit(block.step)} />
      ))}
      <AttachmentList files={attachedFiles(reading.changes)} />
      <NamedOffices offices={reading.offices} />
      <Section title="申込担当者" action={<Edit href={edit("applicant")} about="申込担当者" />}>
        {applicant.ok ? <ApplicantFacts applicant={applicant.value} /> : <p>入力が終わっていません。</p>}
      </Section>
    </>
  );
}

function ItemFacts({ visit }: { visit: DraftVisit }) {
  const { draft, reading } = visit;
  const typed = draft.values[itemsForm.key] ?? {};
  const warning = offScheduleWarning(visit);
  const chosen = changeItems.filter((item) => reading.chosen.includes(item.key));
  const facts: { term: string; value: ReactNode; wide?: boolean }[] = [
    {
      term: "変更申込を行う項目",
      value: chosen.length > 0 && (
        <ul className="plain-list">
          {chosen.map(({ key, label }) => (
            <li key={key}>{label}</li>
          ))}
        </ul>
      ),
    },
    {
      term: "利用開始希望日",
      value: reading.wishedStartDate ? formatLong(reading.wishedStartDate) : firstValue(typed, "wishedStartDate"),
    },
    { term: "変更する理由", value: reading.content?.reason ?? firstValue(typed, "reason"), wide: true },
  ];
  return (
    <div className="stack stack--tight">
      <DescriptionList facts={facts} />
      {warning && <Notice tone="warning">{warning}</Notice>}
    </div>
  );
}

const Edit = ({ href, about }: { href: string; about: string }) => (
  <ButtonLink href={href} small>
    修正<VisuallyHidden>（{about}）</VisuallyHidden>
  </ButtonLink>
);
