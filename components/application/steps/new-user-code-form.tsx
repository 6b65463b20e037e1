import { FieldControl } from "@/components/form/field-control";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { Option } from "@/lib/domain/change/fields/choice";
import { additionFields, serviceFields, userCodeFields } from "@/lib/domain/change/user-code-form";
import { statisticsPrices } from "@/lib/domain/contract/statistics";
import { yen } from "@/lib/domain/contract/yen";
import { AdditionFields } from "./addition-fields";
import { NewIndustryFields } from "./industry-fields";
import type { StepFormProps } from "./step-form-props";

interface NewUserCodeFormProps extends StepFormProps {
  /** 新規1 */
  readonly name: string;
  /** The three letters of the company, with which its code will end. */
  readonly abbreviation: string;
  readonly listChange: string | undefined;
  readonly industries: readonly Option[];
  readonly additionIndustries: readonly Option[];
  readonly modes: readonly Option[];
}

const fields = {
  system: userCodeFields.system,
  singleSignOn: userCodeFields.singleSignOn,
  count: { ...additionFields.count, empty: 0 },
};

/** 利用者コード 入力（詳細） of a new UserCode. */
export function NewUserCodeForm(props: NewUserCodeFormProps) {
  const { name, abbreviation, listChange, industries, additionIndustries, modes, ...shell } = props;
  return (
    <FormShell forms={[{ name: "", fields }]} {...shell}>
      <Section title="利用者コードに関する項目">
        <DescriptionList
          facts={[
            {
              term: "利用者コード",
              value: name,
              note: `審査の終了時に、「${abbreviation}」で終わる5文字のコードを割り当てます。`,
            },
          ]}
        />
        <FieldControl name="system" field={{ ...userCodeFields.system, control: "inline" }} />
        <NewIndustryFields options={industries} />
      </Section>
      <AdditionFields
        values={shell.values}
        listChange={listChange}
        industries={additionIndustries}
        industryHint="「利用業種」で選択した業種から選択してください。"
        modes={modes}
      />
      <Section title="管理統計資料に関する項目">
        <FieldControl
          name="services"
          field={{
            ...serviceFields.services,
            hint: `利用しない場合は、選択しないでください。利用できるものは業種によって違います。有料分と保存サービスは、それぞれ月額${yen(statisticsPrices.paid)}（税別）です。保存サービスには有料分が必要です。`,
          }}
        />
      </Section>
      <FormFooter
        next="この内容で設定する"
        nextName="intent"
        nextValue="set"
        back={{ label: "利用者コード 入力に戻る" }}
      />
    </FormShell>
  );
}
