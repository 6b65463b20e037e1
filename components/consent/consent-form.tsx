"use client";

import { consentReasonLimit } from "@/lib/domain/consent/consent-limits";
import type { FieldProblem, FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { FormShell } from "../form/form-shell";
import { TextAreaField } from "../form/text-area-field";
import { Button, ButtonRow } from "../ui/button";

interface ConsentFormProps {
  consentId: string;
  values: FormValues;
  problems: readonly FieldProblem[];
}

/** 同意する or 同意しない: the answer is the button that is pressed. */
export function ConsentForm({ consentId, values, problems }: ConsentFormProps) {
  return (
    <FormShell action={paths.answerConsent(consentId)} values={values} problems={problems}>
      <TextAreaField
        name="reason"
        label="理由・コメント"
        required={false}
        limit={consentReasonLimit}
        hint="申込者とNACCSセンターに伝えたいことがあれば、入力してください。"
      />
      <ButtonRow>
        <Button variant="main" name="decision" value="AGREED">
          同意する
        </Button>
        <Button name="decision" value="DECLINED">
          同意しない
        </Button>
      </ButtonRow>
      <p>回答は取り消せません。申込者とNACCSセンターにお知らせします。</p>
    </FormShell>
  );
}
