import { CheckboxGroup } from "@/components/form/choice-group";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/card";
import { HelpLink } from "./help-link";
import type { StepFormProps } from "./step-form-props";

export interface HeldCertificate {
  readonly terminalName: string;
  /** 2027/12/09 */
  readonly validThrough: string | undefined;
}

interface TerminalsFormProps extends StepFormProps {
  readonly held: readonly HeldCertificate[];
  /** R13: web IDs are added where there is no certificate yet. */
  readonly certificateNeeded: boolean;
  readonly next: string;
  readonly back: string;
}

/** 論理端末・証明書 入力 */
export function TerminalsForm({ held, certificateNeeded, next, back, ...shell }: TerminalsFormProps) {
  return (
    <FormShell schema="terminals" {...shell}>
      <Section title="論理端末の追加に関する項目">
        <dl className="closed-fields">
          <div>
            <dt>システム区分</dt>
            <dd>海上・航空共用</dd>
          </div>
          <div>
            <dt>論理端末追加数（netNACCS）</dt>
            <dd>入力は不要です。申込内容で「netNACCS端末の登録情報の追加・削除」を選択したときに入力します。</dd>
          </div>
          <div>
            <dt>論理端末追加数（ebMS:自社システム用）</dt>
            <dd>入力は不要です。ebMSの論理端末の追加は準備中です。</dd>
          </div>
        </dl>
        <p>
          <HelpLink href="/help/logical-terminals">論理端末について</HelpLink>
        </p>
      </Section>
      <Section title="webNACCSの追加に関する項目">
        <TextField
          name="addCertificates"
          label="デジタル証明書追加数（webNACCS）"
          required={certificateNeeded}
          hint={
            certificateNeeded
              ? "webNACCSで使用するパソコンの台数分を、半角数字で入力してください。webNACCSの識別番号を追加するため、1個以上が必要です。"
              : "webNACCSで使用するパソコンの台数分を、半角数字で入力してください。"
          }
          suffix="個"
          chars={4}
          inputMode="numeric"
          code
        />
      </Section>
      <Section title="webNACCSの廃止に関する項目">
        {held.length > 0 ? (
          <CheckboxGroup
            name="endCertificates"
            label="デジタル証明書の廃止"
            hint="廃止するデジタル証明書の論理端末名を選択してください。"
            choices={held.map(({ terminalName, validThrough }) => ({
              value: terminalName,
              label: <span className="code">{terminalName}</span>,
              ...(validThrough ? { hint: `有効期限 ${validThrough}` } : {}),
            }))}
          />
        ) : (
          <p>現在の契約に、webNACCSのデジタル証明書はありません。</p>
        )}
      </Section>
      <FormFooter next={next} nextName="intent" nextValue="next" back={{ label: back }} />
    </FormShell>
  );
}
