import type { Metadata } from "next";
import { OwnedForm } from "@/components/form/owned-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { certificateRows } from "@/components/review/certificate-rows";
import { CertificateTable } from "@/components/review/certificate-table";
import { CertificatesCompleted } from "@/components/review/certificates-completed";
import { StaffPage } from "@/components/review/staff-page";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import { listCertificateWork } from "@/lib/data/certificate-work";
import { readCalendar } from "@/lib/data/schedule";
import { mostCertificateCases, seenCaseValue } from "@/lib/domain/application/certificate-work";
import { japanDateOf } from "@/lib/domain/calendar/japan-date";
import { enterKeyField } from "@/lib/domain/form/enter-key";
import { paths } from "@/lib/domain/paths";
import { recallForm } from "@/lib/web/form-memory";
import type { SearchParams } from "@/lib/web/list-address";
import { requireStaff } from "@/lib/web/require-actor";
import { wasCompleted } from "./was-completed";

const title = "端末・証明書発行作業";

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { actor, context } = await requireStaff();
  const memory = await recallForm(actor, (await searchParams).form, context);
  return { title: titleWithProblems(title, memory !== undefined && memory.problems.length > 0) };
}

export default async function CertificateWorkPage({ searchParams }: Props) {
  const { actor, signedInAs, context } = await requireStaff();
  const { form, select, completed } = await searchParams;
  const [memory, cases, calendar, before] = await Promise.all([
    recallForm(actor, form, context),
    listCertificateWork(actor, context.db),
    readCalendar(context.db),
    wasCompleted(actor, completed, context),
  ]);
  const today = japanDateOf(context.clock.now());
  const result = memory?.action === paths.certificateWork ? memory : undefined;
  const returned = memory?.action === paths.completeCertificates ? memory : undefined;
  const all = select === "all";
  const ticked = all ? cases.map(seenCaseValue) : [returned?.values.cases ?? []].flat();

  return (
    <StaffPage role={actor.role} signedInAs={signedInAs} current="home" crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        lead="端末とデジタル証明書の発行作業を待っている案件です。利用開始日の近い順に並んでいます。完了すると、システム管理責任者にメールでお知らせします。"
      />
      {before && <CertificatesCompleted done={[before]} refused={[]} />}
      {result && <CertificatesCompleted done={[result.values.done ?? []].flat()} refused={result.problems} />}
      {returned?.cause === "session" && (
        <Notice tone="warning" level={2} title="ログインし直しました。発行作業はまだ完了していません">
          選択した案件を確認して、もう一度ボタンを押してください。
        </Notice>
      )}
      {returned?.cause === "enterKey" && (
        <Notice tone="warning" level={2} title="発行作業は完了していません">
          Enterキーでは実行しません。選択した案件を確認して、ボタンを押してください。
        </Notice>
      )}
      {returned?.problems.map(({ message }) => (
        <Notice key={message} tone="error" level={2} title="発行作業は完了していません">
          {message}
        </Notice>
      ))}
      <OwnedForm action={paths.completeCertificates} className="stack">
        {/* Enter presses the first button of a form: it must not do the act (R23). */}
        <button type="submit" name={enterKeyField} value="1" hidden />
        {cases.length > 0 && (
          <p className="row-links">
            <span>
              {cases.length}件{cases.length === mostCertificateCases && "（利用開始日の近いものから表示しています）"}
            </span>
            {all ? (
              <a href={paths.certificateWork}>選択を解除する</a>
            ) : (
              <a href={`${paths.certificateWork}?select=all`}>すべて選択する</a>
            )}
          </p>
        )}
        <CertificateTable key={ticked.join()} rows={certificateRows(cases, ticked, today, calendar)} />
        {cases.length > 0 && (
          <p>
            <Button variant="main">選択した案件の発行作業を完了する</Button>
          </p>
        )}
      </OwnedForm>
    </StaffPage>
  );
}
