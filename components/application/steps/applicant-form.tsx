import { FieldSet } from "@/components/form/field-set";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { TextField } from "@/components/form/text-field";
import type { StepFormProps } from "./step-form-props";

interface ApplicantFormProps extends StepFormProps {
  /** Gets every notice as well: 輸出入 太郎 */
  readonly systemManager: string;
  readonly next: string;
  readonly back: string;
}

/** 申込担当者 入力 */
export function ApplicantForm({ systemManager, next, back, ...shell }: ApplicantFormProps) {
  return (
    <FormShell schema="applicant" {...shell}>
      <FieldSet legend="氏名" hint="全角で入力してください。" example="通関 太郎" inline>
        <TextField name="familyName" label="姓" required chars={16} autoComplete="family-name" />
        <TextField name="givenName" label="名" required chars={16} autoComplete="given-name" />
      </FieldSet>
      <FieldSet legend="氏名（フリガナ）" hint="全角カナで入力してください。" example="ツウカン タロウ" inline>
        <TextField name="familyKana" label="姓" required chars={16} />
        <TextField name="givenKana" label="名" required chars={16} />
      </FieldSet>
      <TextField name="department" label="所属部課名" example="第一営業部営業第3課" chars={40} />
      <TextField name="title" label="役職名" example="課長" chars={20} autoComplete="organization-title" />
      <TextField
        name="phone"
        label="電話番号"
        required
        type="tel"
        hint="「-」（ハイフン）を入れず、数字のみ入力してください。"
        example="0301234567"
        chars={16}
        code
        autoComplete="tel"
      />
      <TextField
        name="fax"
        label="FAX番号"
        type="tel"
        hint="「-」（ハイフン）を入れず、数字のみ入力してください。"
        example="0398765432"
        chars={16}
        code
      />
      <FieldSet
        legend="E-mailアドレス"
        hint={`申込の受付・完了などのお知らせは、このアドレスとシステム管理責任者（${systemManager}様）に届きます。`}
      >
        <TextField
          name="email"
          label="登録用"
          required
          type="email"
          example="taro.tsukan@naccs.jp"
          chars={40}
          autoComplete="email"
        />
        <TextField
          name="emailConfirm"
          label="確認用"
          required
          type="email"
          hint="確認のため、同じE-mailアドレスを入力してください。"
          chars={40}
          autoComplete="email"
        />
      </FieldSet>
      <FormFooter next={next} nextName="intent" nextValue="next" back={{ label: back }} />
    </FormShell>
  );
}
