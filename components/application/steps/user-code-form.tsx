import { CheckboxGroup } from "@/components/form/choice-group";
import type { CheckedFields } from "@/components/form/field-checks";
import { FieldControl } from "@/components/form/field-control";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { additionFields, userCodeFields } from "@/lib/domain/change/user-code-form";
import { type Industry, whyNotAdded } from "@/lib/domain/contract/industry";
import type { ProcessingMode } from "@/lib/domain/contract/processing-mode";
import { type System, systemWord } from "@/lib/domain/contract/system";
import { paths } from "@/lib/domain/paths";
import { AdditionRows } from "./addition-rows";
import { HelpLink } from "./help-link";
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
  readonly contracted: readonly Industry[];
  /** Why a mode cannot be chosen, by mode. */
  readonly closedModes: Partial<Readonly<Record<ProcessingMode, string>>>;
  readonly held: readonly HeldNumber[];
}

/** What can be said of the page before the server looks: what else is needed depends on the pressed button. */
const checked: readonly CheckedFields[] = [
  {
    name: "",
    fields: {
      system: userCodeFields.system,
      singleSignOn: userCodeFields.singleSignOn,
      count: { ...additionFields.count, empty: 0 },
    },
  },
];

/** Said before it is ticked: what becomes of the UserCode without numbers. */
const lastNumbersHint = (userCode: string, held: readonly HeldNumber[]) =>
  `${held.length === 1 ? "これは最後の識別番号です。削除すると" : "すべて削除すると"}、${userCode}は識別番号のない利用者コードとして契約に残ります。`;

/** 利用者コード 入力（詳細） */
export function UserCodeForm(props: UserCodeFormProps) {
  const { userCode, listChange, shared, contractedSystem, contracted, closedModes, held, ...shell } = props;
  return (
    <FormShell forms={checked} {...shell}>
      <Section title="利用者コードに関する項目">
        <DescriptionList
          facts={[
            { term: "利用者コード", value: <span className="code">{userCode}</span> },
            { term: "他事業所と共有", value: shared ? "あり" : "なし" },
          ]}
        />
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
      </Section>
      <Section
        title="識別番号に関する項目"
        lead="追加する識別番号の内容を入力して「設定する」を押してください。処理方式の違う識別番号も追加するときは、繰り返し設定できます。"
      >
        <p>
          <HelpLink href={paths.helpIdentificationNumbers}>識別番号について</HelpLink>
        </p>
        <FieldControl
          name="singleSignOn"
          field={{ ...userCodeFields.singleSignOn, hint: "自社通関では「要」を選択できません。" }}
        />
        <FieldControl
          name="industry"
          field={{
            ...additionFields.industry,
            mark: "none",
            control: "columns",
            hint: "識別番号を追加する場合は必須です。契約している業種から選択してください。",
            options: additionFields.industry.options.map((option) => ({
              ...option,
              note: whyNotAdded(option.value, { system: contractedSystem, industries: contracted }),
            })),
          }}
        />
        <FieldControl
          name="processingMode"
          field={{
            ...additionFields.processingMode,
            mark: "none",
            control: "inline",
            hint: "識別番号を追加する場合は必須です。WebNACCSで使う識別番号は「webNACCS」を選択してください。",
            options: additionFields.processingMode.options.map((option) => ({
              ...option,
              ...(closedModes[option.value] ? { note: closedModes[option.value] } : {}),
            })),
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
        <AdditionRows values={shell.values} />
      </Section>
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
      <FormFooter
        next="この内容で設定する"
        nextName="intent"
        nextValue="set"
        back={{ label: "利用者コード 入力に戻る" }}
      />
    </FormShell>
  );
}
