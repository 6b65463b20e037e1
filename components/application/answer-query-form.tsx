"use client";

import { answerLimit } from "@/lib/domain/change/answer-limit";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { Button, ButtonLink, ButtonRow } from "../ui/button";

interface AnswerQueryFormProps {
  receiptNumber: string;
  version: number;
  values: FormValues;
  problems: readonly FieldProblem[];
  /** The words of the button that opens the correction. */
  correct: string;
}

/** The answer to an open question, and the three ways on: to send it alone, to correct the application, or to withdraw it. */
export function AnswerQueryForm({ receiptNumber, version, values, problems, correct }: AnswerQueryFormProps) {
  return (
    <FormShell
      action={paths.answer(receiptNumber)}
      schema="answer"
      values={values}
      problems={problems}
      hidden={{ version: String(version) }}
    >
      <TextAreaField
        name="answer"
        label="確認事項への回答"
        required="none"
        limit={answerLimit}
        hint="申込内容を変更しない場合は、回答だけを送れます。修正する場合も、ここに入力した回答は引き継がれます。"
      />
      <ButtonRow>
        <Button variant="main">回答のみ送る</Button>
        {/* Whatever is typed goes along as it is, and is checked when the correction is filed. */}
        <Button formAction={paths.correct(receiptNumber)} formNoValidate>
          {correct}
        </Button>
        <ButtonLink href={paths.withdraw(receiptNumber)}>取下げる</ButtonLink>
      </ButtonRow>
    </FormShell>
  );
}
