import { CheckboxGroup, RadioGroup } from "@/components/form/choice-group";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { TextField } from "@/components/form/text-field";
import { Button } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { type Industry, industries, industryFits, industryWord } from "@/lib/domain/contract/industry";
import { processingModes, processingModeWord } from "@/lib/domain/contract/processing-mode";
import { type System, systems, systemWord } from "@/lib/domain/contract/system";
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
  readonly shared: boolean;
  readonly contractedSystem: System;
  readonly contracted: readonly Industry[];
  readonly held: readonly HeldNumber[];
}

/** 利用者コード 入力（詳細） */
export function UserCodeForm({ userCode, shared, contractedSystem, contracted, held, ...shell }: UserCodeFormProps) {
  return (
    <FormShell schema="userCode" {...shell}>
      <Section title="利用者コードに関する項目">
        <DescriptionList
          facts={[
            { term: "利用者コード", value: <span className="code">{userCode}</span> },
            { term: "他事業所と共有", value: shared ? "あり" : "なし" },
          ]}
        />
        <RadioGroup
          name="system"
          label="システム区分"
          required
          inline
          hint={`${userCode}は「${systemWord(contractedSystem)}」で契約しています。`}
          choices={systems.map((system) => ({ value: system, label: systemWord(system) }))}
        />
      </Section>
      <Section
        title="識別番号に関する項目"
        lead="追加する識別番号の内容を入力して「設定する」を押してください。処理方式の違う識別番号も追加するときは、繰り返し設定できます。"
      >
        <p>
          <HelpLink href="/help/identification-numbers">識別番号について</HelpLink>
        </p>
        <RadioGroup
          name="singleSignOn"
          label="シングルサインオン要否"
          required
          inline
          hint="自社通関では「要」を選択できません。"
          choices={[
            { value: "no", label: "否" },
            { value: "yes", label: "要" },
          ]}
        />
        <RadioGroup
          name="industry"
          label="業種"
          required="none"
          columns
          hint="識別番号を追加する場合は必須です。契約している業種から選択してください。"
          choices={industries.map((industry) => ({
            value: industry,
            label: industryWord(industry),
            ...(contracted.includes(industry) ? {} : { note: whyNot(industry, contractedSystem) }),
          }))}
        />
        <RadioGroup
          name="processingMode"
          label="処理方式"
          required="none"
          inline
          hint="識別番号を追加する場合は必須です。WebNACCSで使う識別番号は「webNACCS」を選択してください。"
          choices={processingModes.map((mode) => ({ value: mode, label: processingModeWord(mode) }))}
        />
        <TextField
          name="count"
          label="識別番号数"
          required="none"
          hint="識別番号を追加する場合は必須です。追加する数を、半角数字で入力してください。"
          suffix="個"
          chars={4}
          inputMode="numeric"
          code
        />
        <p>
          <Button name="intent" value="add">
            設定する
          </Button>
        </p>
      </Section>
      <Section title="設定した利用者コード情報" id="additions" lead="取り消す場合は「取消」を押してください。">
        <AdditionRows values={shell.values} />
      </Section>
      <Section title="既存の識別番号の削除">
        {held.length > 0 ? (
          <CheckboxGroup
            name="removals"
            label="削除する識別番号"
            hint="利用開始日から使えなくなります。削除しない場合は、選択しないでください。"
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

/** R10, R13: why an industry cannot be chosen for a UserCode. */
function whyNot(industry: Industry, system: System): string {
  if (industryFits(industry, system)) return "契約なし";
  return industryFits(industry, "AIR") ? "航空のみ" : "海上のみ";
}
