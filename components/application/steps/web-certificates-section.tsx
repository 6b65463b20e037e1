import { FieldControl } from "@/components/form/field-control";
import { Section } from "@/components/ui/card";
import { netNaccsTerminals } from "@/lib/domain/change/items/net-naccs-terminals";
import { fieldName } from "@/lib/domain/form/form-part";
import { paths } from "@/lib/domain/paths";
import { EndedTerminalsSection } from "./ended-terminals-section";
import { HelpLink } from "./help-link";
import type { SectionProps } from "./section-props";

/** webNACCS証明書の登録情報, with what the manual's page says of the terminals where they are not asked for. */
export function WebCertificatesSection({ name, fields: { add, end }, view }: SectionProps) {
  return (
    <>
      {!view.reading.chosen.includes(netNaccsTerminals.key) && (
        <Section title="論理端末の追加に関する項目">
          <p>netNACCSの論理端末の入力は不要です。申込内容で「{netNaccsTerminals.label}」を選択したときに入力します。</p>
          <p>
            <HelpLink href={paths.helpLogicalTerminals}>論理端末について</HelpLink>
          </p>
        </Section>
      )}
      {add && (
        <Section title="webNACCSの追加に関する項目">
          <FieldControl name={fieldName(name, "add")} field={add} />
        </Section>
      )}
      <EndedTerminalsSection
        title="webNACCSの廃止に関する項目"
        name={fieldName(name, "end")}
        field={end}
        none="現在の契約に、webNACCSのデジタル証明書はありません。"
      />
    </>
  );
}
