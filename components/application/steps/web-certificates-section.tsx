import { FieldControl } from "@/components/form/field-control";
import { Section } from "@/components/ui/card";
import { fieldName } from "@/lib/domain/form/form-part";
import { paths } from "@/lib/domain/paths";
import { HelpLink } from "./help-link";
import type { SectionProps } from "./section-props";

/** webNACCS証明書の登録情報, with what the manual's page says of the terminals that it does not ask for. */
export function WebCertificatesSection({ name, fields: { add, end } }: SectionProps) {
  const held = end?.kind === "choices" ? (end.options ?? []) : [];
  return (
    <>
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
          <HelpLink href={paths.helpLogicalTerminals}>論理端末について</HelpLink>
        </p>
      </Section>
      {add && (
        <Section title="webNACCSの追加に関する項目">
          <FieldControl name={fieldName(name, "add")} field={add} />
        </Section>
      )}
      <Section title="webNACCSの廃止に関する項目">
        {end && held.length > 0 ? (
          <FieldControl name={fieldName(name, "end")} field={end} />
        ) : (
          <p>現在の契約に、webNACCSのデジタル証明書はありません。</p>
        )}
      </Section>
    </>
  );
}
