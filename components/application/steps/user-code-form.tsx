import { CheckboxGroup } from "@/components/form/choice-group";
import { FieldControl } from "@/components/form/field-control";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import type { Option } from "@/lib/domain/change/fields/choice";
import { additionFields, industryFields, userCodeFields } from "@/lib/domain/change/user-code-form";
import { type System, systemWord } from "@/lib/domain/contract/system";
import { AdditionFields } from "./addition-fields";
import { IndustryFields } from "./industry-fields";
import type { StepFormProps } from "./step-form-props";

export interface HeldNumber {
  readonly identificationNumber: string;
  /** 船舶代理店・インタラクティブ */
  readonly about: string;
}

interface UserCodeFormProps extends StepFormProps {
  readonly userCode: string;
  /** What was just done to the list of additions. */
  readonly listChange: string | undefined;
  readonly shared: boolean;
  readonly contractedSystem: System;
  /** 利用業種 to choose from, where it is applied for. */
  readonly industries: readonly Option[] | undefined;
  /** What 識別番号 asks, where it is applied for. */
  readonly numbers:
    | {
        readonly industries: readonly Option[];
        readonly modes: readonly Option[];
        readonly held: readonly HeldNumber[];
      }
    | undefined;
}

/** What can be said of the page before the server looks: what else is needed depends on the pressed button. */
const numberFields = {
  system: userCodeFields.system,
  singleSignOn: userCodeFields.singleSignOn,
  count: { ...additionFields.count, empty: 0 },
};

/** 利用者コード 入力（詳細） */
export function UserCodeForm(props: UserCodeFormProps) {
  const { userCode, listChange, shared, contractedSystem, industries, numbers, ...shell } = props;
  const fields = { ...(numbers ? numberFields : {}), ...(industries ? { endCode: industryFields.endCode } : {}) };
  return (
    <FormShell forms={[{ name: "", fields }]} {...shell}>
      <Section title="利用者コードに関する項目">
        <DescriptionList
          facts={[
            { term: "利用者コード", value: <span className="code">{userCode}</span> },
            { term: "他事業所と共有", value: shared ? "あり" : "なし" },
            ...(numbers ? [] : [{ term: "システム区分", value: systemWord(contractedSystem) }]),
          ]}
        />
        {numbers && (
          <FieldControl
            name="system"
            field={{
              ...userCodeFields.system,
              control: "inline",
              hint: `${userCode}は「${systemWord(contractedSystem)}」で契約しています。`,
              options: userCodeFields.system.options.map((option) => ({
                ...option,
                ...(option.value === contractedSystem ? {} : { note: "契約なし" }),
              })),
            }}
          />
        )}
      </Section>
      {industries && <IndustryFields userCode={userCode} options={industries} />}
      {numbers && (
        <AdditionFields
          values={shell.values}
          listChange={listChange}
          industries={numbers.industries}
          industryHint={`識別番号を追加する場合は必須です。${industries ? "「利用業種」で選択した業種" : "契約している業種"}から選択してください。`}
          modes={numbers.modes}
        />
      )}
      {numbers && <Removals userCode={userCode} held={numbers.held} />}
      <FormFooter
        next="この内容で設定する"
        nextName="intent"
        nextValue="set"
        back={{ label: "利用者コード 入力に戻る" }}
      />
    </FormShell>
  );
}

/** Said before it is ticked: what becomes of the UserCode without numbers. */
const lastNumbersHint = (userCode: string, held: readonly HeldNumber[]) =>
  `${held.length === 1 ? "これは最後の識別番号です。削除すると" : "すべて削除すると"}、${userCode}は識別番号のない利用者コードとして契約に残ります。`;

const Removals = ({ userCode, held }: { userCode: string; held: readonly HeldNumber[] }) => (
  <Section title="既存の識別番号の削除">
    {held.length > 0 ? (
      <CheckboxGroup
        name="removals"
        label={userCodeFields.removals.label}
        hint={`利用開始日から使えなくなります。削除しない場合は、選択しないでください。${lastNumbersHint(userCode, held)}`}
        choices={held.map(({ identificationNumber, about }) => ({
          value: identificationNumber,
          label: (
            <>
              <span className="code">{identificationNumber}</span>（{about}）
            </>
          ),
        }))}
      />
    ) : (
      <p>この利用者コードには、契約中の識別番号がありません。</p>
    )}
  </Section>
);
