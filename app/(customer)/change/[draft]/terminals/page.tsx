import type { Metadata } from "next";
import { TerminalsForm } from "@/components/application/steps/terminals-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { formatSlash } from "@/lib/domain/calendar/japan-date";
import { terminalsFormSchema, terminalsKey } from "@/lib/domain/change/terminals-form";
import { heldTerminals } from "@/lib/domain/contract/contract";
import { NotNeeded } from "../not-needed";
import { openStep } from "../open-step";
import type { StepPageProps } from "../page-props";
import { ReturnedForm } from "../returned-form";
import { terminalsFields } from "../step-fields";
import { stepFormProps } from "../step-form-props";
import { StepFrame } from "../step-frame";
import type { DraftVisit } from "../visit-draft";

const title = "論理端末・証明書 入力";

const open = (props: StepPageProps) =>
  openStep(props, {
    step: "terminals",
    key: terminalsKey,
    fields: terminalsFields,
    schema: terminalsFormSchema,
    shown: ({ addCertificates }) => ({ addCertificates: String(addCertificates ?? "") }),
  });

export async function generateMetadata(props: StepPageProps): Promise<Metadata> {
  const { form } = await open(props);
  return { title: titleWithProblems(title, form.problems.length > 0) };
}

export default async function Page(props: StepPageProps) {
  const { visit, form } = await open(props);
  const needed = visit.reading.states.terminals !== "notNeeded";
  const next = form.fromConfirm ? "申込内容確認へ進む" : "次へ進む";
  return (
    <StepFrame
      visit={visit}
      step="terminals"
      path={form.path}
      title={title}
      lead="追加または廃止するデジタル証明書を入力してください。選択した申込内容に必要な項目だけを入力します。"
      hasProblems={needed && form.problems.length > 0}
    >
      {needed ? (
        <>
          <ReturnedForm form={form} next={next} />
          <TerminalsForm
            {...stepFormProps(form, `${form.path}/save`)}
            held={heldTerminals(visit.contract, "WEB_NACCS").map(({ name, certificateValidThrough }) => ({
              terminalName: name,
              validThrough: certificateValidThrough ? formatSlash(certificateValidThrough) : undefined,
            }))}
            certificateNeeded={certificateNeeded(visit)}
            next={next}
            back={form.fromConfirm ? "申込内容確認に戻る" : "前に戻る"}
          />
        </>
      ) : (
        <NotNeeded visit={visit} step="terminals" item="webNACCS証明書の登録情報（追加・削除）" />
      )}
    </StepFrame>
  );
}

const certificateNeeded = ({ contract, reading }: DraftVisit): boolean =>
  heldTerminals(contract, "WEB_NACCS").length === 0 &&
  (reading.changes.identificationNumbers ?? []).some((change) =>
    change.additions.some((addition) => addition.processingMode === "WEB_NACCS"),
  );
