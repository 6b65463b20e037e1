import { DateField, type DateSuggestion } from "@/components/form/date-field";
import type { CheckedFields } from "@/components/form/field-checks";
import { FieldControl } from "@/components/form/field-control";
import { FormFooter } from "@/components/form/form-footer";
import { FormShell } from "@/components/form/form-shell";
import { TextAreaField } from "@/components/form/text-area-field";
import { Button, ButtonRow } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import type { OfferedDates } from "@/lib/domain/calendar/warn-off-schedule";
import { itemsForm } from "@/lib/domain/change/items-form";
import { paths } from "@/lib/domain/paths";
import { HelpLink } from "./help-link";
import { ItemBoxes, OtherItemBoxes } from "./item-boxes";
import type { StepFormProps } from "./step-form-props";
import { WishWarning } from "./wish-warning";

interface ItemsFormProps extends StepFormProps {
  /** The next registration dates that can be applied for. */
  readonly dates: readonly DateSuggestion[];
  readonly offered: OfferedDates;
  readonly wishWarning: string | undefined;
  /** Both kinds of items are ticked, and can become two applications (R8). */
  readonly splits: boolean;
  readonly next: string;
  readonly back: string;
}

const checked: readonly CheckedFields[] = [{ name: "", fields: itemsForm.fields }];

/** 変更申込内容 入力 */
export function ItemsForm({ dates, offered, wishWarning, splits, next, back, ...shell }: ItemsFormProps) {
  return (
    <FormShell forms={checked} {...shell}>
      <Section title="契約変更に関する項目">
        <div className="shortcut">
          {/* Enter in a field presses the first button of a form: that has to be the one at the foot. */}
          <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
            {next}
          </button>
          <p>
            WebNACCSを使い始める方は、必要な項目をまとめて選択できます。WebNACCSで行える業務は限定されています。
            <HelpLink href={paths.helpIdentificationNumbers}>WebNACCSについて</HelpLink>
          </p>
          <Button name="intent" value="shortcut" formNoValidate>
            WebNACCSを追加する
          </Button>
        </div>
        <ItemBoxes />
      </Section>
      <Section
        title="その他の契約変更"
        lead="契約変更に関する項目と「その他の契約変更」は、同時に申し込めません。両方を変更する場合は、申込を分けてください。"
      >
        <FieldControl name="otherChange" field={itemsForm.fields.otherChange} />
        <p>
          申し込みの前に、NACCSセンターにお問い合わせください。
          <HelpLink href={paths.helpContacts}>お問い合わせ先</HelpLink>
        </p>
        <OtherItemBoxes />
        {splits && (
          <Notice tone="warning" title="2つの申込に分けられます" level={3}>
            <p>
              選択した「その他の契約変更」の項目を、別の申込に分けます。利用開始希望日、理由、申込担当者は引き継がれます。
            </p>
            <ButtonRow>
              <Button name="intent" value="split" formNoValidate>
                その他の契約変更を別の申込に分ける
              </Button>
            </ButtonRow>
          </Notice>
        )}
      </Section>
      <Section title="利用開始日に関する項目">
        <DateField
          name="wishedStartDate"
          label={itemsForm.fields.wishedStartDate.label}
          required
          hint={
            <>
              半角数字8桁で、スケジュール表のシステム登録日（利用開始日）を入力してください。最も早い利用開始日は
              {formatLong(offered.earliest)}
              です。<HelpLink href={paths.schedule}>スケジュール表</HelpLink>
            </>
          }
          example={dates[0]?.value}
          suggestions={dates}
          suggestionsTitle="スケジュール表のシステム登録日（利用開始日）"
        />
        <WishWarning field="wishedStartDate" offered={offered} initial={wishWarning} />
      </Section>
      <Section title="申込理由に関する項目">
        <TextAreaField
          name="reason"
          label={itemsForm.fields.reason.label}
          required
          limit={itemsForm.fields.reason.max}
          hint={
            <>
              契約内容を変更する理由を、{itemsForm.fields.reason.max}文字以内で入力してください。
              <HelpLink href={paths.helpReasons}>変更する理由の記載例</HelpLink>
            </>
          }
        />
      </Section>
      <FormFooter next={next} nextName="intent" nextValue="next" back={{ label: back }} />
    </FormShell>
  );
}
