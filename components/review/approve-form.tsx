"use client";

import { exceptionLimit } from "@/lib/domain/calendar/exception-limit";
import { CheckboxGroup } from "../form/choice-group";
import { FormFooter } from "../form/form-footer";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { Notice } from "../ui/notice";
import { StartDateFields, type StartDateFormProps } from "./start-date-fields";

interface ApproveFormProps extends StartDateFormProps {
  /** The offices that were asked for their consent and have not given it, a sentence each. */
  consentCautions: readonly string[];
}

/** 審査を終了する (R7) */
export function ApproveForm({ action, version, values, problems, dates, caution, consentCautions }: ApproveFormProps) {
  return (
    <FormShell
      action={action}
      schema="approve"
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
      notByEnter
    >
      <StartDateFields label="利用開始日" dates={dates} caution={caution} />
      {consentCautions.length > 0 && <ConsentExceptionFields cautions={consentCautions} />}
      <FormFooter next="審査を終了する" />
    </FormShell>
  );
}

/** The reason for an approval without the consent of an office that was asked (R23), and a tick. */
const ConsentExceptionFields = ({ cautions }: { cautions: readonly string[] }) => (
  <>
    <Notice tone="warning" title="他の事業所の同意がそろっていません">
      {cautions.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
    <TextAreaField
      name="consentReason"
      label="同意がないまま承認する理由"
      required
      limit={exceptionLimit}
      hint="履歴に残ります。お客様には表示されません。"
      example="相手の事業所から、電話で同意の連絡があったため。"
    />
    <CheckboxGroup
      name="consentConfirmed"
      label="同意の確認"
      required
      choices={[{ value: "yes", label: "同意がないまま承認します" }]}
    />
  </>
);
