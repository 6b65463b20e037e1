import { CheckboxGroup } from "@/components/form/choice-group";
import { FieldControl } from "@/components/form/field-control";
import { Section } from "@/components/ui/card";
import type { Option } from "@/lib/domain/change/fields/choice";
import { industryFields } from "@/lib/domain/change/user-code-form";

const apartHint =
  "1つの利用者コードに登録できるのは、シングルサインオンの区分が同じ業種だけです。区分の違う業種は、別の利用者コードに登録してください。";

/** 利用業種 of a UserCode, and its end as a whole. */
export const IndustryFields = ({ userCode, options }: { userCode: string; options: readonly Option[] }) => (
  <Section
    title="利用業種に関する項目"
    lead="この利用者コードで利用する業種を選択してください。選択を外した業種は、識別番号と一緒に利用を終えます。"
  >
    <CheckboxGroup
      name="industries"
      label={industryFields.industries.label}
      columns
      hint={apartHint}
      choices={options}
    />
    <FieldControl
      name="endCode"
      field={{
        ...industryFields.endCode,
        hint: `「廃止する」を選択すると、${userCode}はすべての識別番号と一緒に、利用開始日から使えなくなります。同じ利用者コードは、再び割り当てられません。`,
      }}
    />
  </Section>
);

/** 利用業種 of a new UserCode. */
export const NewIndustryFields = ({ options }: { options: readonly Option[] }) => (
  <CheckboxGroup
    name="industries"
    label={industryFields.industries.label}
    required
    columns
    hint={apartHint}
    choices={options}
  />
);
