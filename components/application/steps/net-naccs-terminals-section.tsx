import { FieldControl } from "@/components/form/field-control";
import { Section } from "@/components/ui/card";
import { fieldName } from "@/lib/domain/form/form-part";
import { paths } from "@/lib/domain/paths";
import { EndedTerminalsSection } from "./ended-terminals-section";
import { HelpLink } from "./help-link";
import type { SectionProps } from "./section-props";

/** netNACCS端末の登録情報, with what the manual's page says of the kinds that it does not ask for. */
export function NetNaccsTerminalsSection({ name, fields: { netNaccs, netApi, end } }: SectionProps) {
  return (
    <>
      <Section title="論理端末の追加に関する項目">
        <dl className="closed-fields">
          <div>
            <dt>システム区分</dt>
            <dd>海上・航空共用</dd>
          </div>
          <div>
            <dt>論理端末追加数（ebMS:自社システム用）</dt>
            <dd>追加できません。ebMSは2025年10月に終了しました。自社システムとの接続には、netAPIをご利用ください。</dd>
          </div>
        </dl>
        {netNaccs && <FieldControl name={fieldName(name, "netNaccs")} field={netNaccs} />}
        {netApi && <FieldControl name={fieldName(name, "netApi")} field={netApi} />}
        <p>
          <HelpLink href={paths.helpLogicalTerminals}>論理端末について</HelpLink>
        </p>
      </Section>
      <EndedTerminalsSection
        title="論理端末の廃止に関する項目"
        name={fieldName(name, "end")}
        field={end}
        none="現在の契約に、netNACCSの論理端末はありません。"
      />
    </>
  );
}
