import { FieldControl } from "@/components/form/field-control";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import type { Option } from "@/lib/domain/change/fields/choice";
import { additionFields, userCodeFields } from "@/lib/domain/change/user-code-form";
import type { FormValues } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { AdditionRows } from "./addition-rows";
import { HelpLink } from "./help-link";

interface AdditionFieldsProps {
  readonly values: FormValues;
  /** What was just done to the list of additions. */
  readonly listChange: string | undefined;
  readonly industries: readonly Option[];
  readonly industryHint: string;
  readonly modes: readonly Option[];
}

/** 識別番号に関する項目: single sign-on, what 「設定する」 puts on the list, and the list. */
export const AdditionFields = ({ values, listChange, industries, industryHint, modes }: AdditionFieldsProps) => (
  <>
    <Section
      title="識別番号に関する項目"
      lead="追加する識別番号の内容を入力して「設定する」を押してください。処理方式の違う識別番号も追加するときは、繰り返し設定できます。"
    >
      <p>
        <HelpLink href={paths.helpIdentificationNumbers}>識別番号について</HelpLink>
      </p>
      <FieldControl
        name="singleSignOn"
        field={{
          ...userCodeFields.singleSignOn,
          hint: "1つの識別番号で2つ以上の業種を利用するときは「要」を選択します。自社通関（航空会社を除く）と通関士では利用できません。",
        }}
      />
      <FieldControl
        name="industry"
        field={{
          ...additionFields.industry,
          mark: "none",
          control: "columns",
          hint: industryHint,
          options: industries,
        }}
      />
      <FieldControl
        name="processingMode"
        field={{
          ...additionFields.processingMode,
          mark: "none",
          control: "inline",
          hint: "識別番号を追加する場合は必須です。WebNACCSで使う識別番号は「webNACCS」を選択してください。",
          options: modes,
        }}
      />
      <FieldControl
        name="count"
        field={{
          ...additionFields.count,
          mark: "none",
          hint: "識別番号を追加する場合は必須です。追加する数を、半角数字で入力してください。",
        }}
      />
      <p>
        <Button name="intent" value="add">
          設定する
        </Button>
      </p>
    </Section>
    <Section title="設定した利用者コード情報" id="additions" lead="取り消す場合は「取消」を押してください。">
      {listChange && <Notice tone="success">{listChange}</Notice>}
      <AdditionRows values={values} />
    </Section>
  </>
);
