import { Section } from "@/components/ui/card";
import { bringsCertificates } from "@/lib/domain/application/application-record";
import { approvalHolds } from "@/lib/domain/application/transitions";
import { certificateFetchDeadline, certificateFetchOverdue } from "@/lib/domain/calendar/certificate-validity";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { bearsAccessKey, bearsCertificate, kindsIn, terminalKindWord } from "@/lib/domain/contract/terminal-kind";
import { paths } from "@/lib/domain/paths";
import type { IdNotice } from "@/lib/services/application/read-id-notice";
import { IssuedTerminalTable } from "./terminal-table";

/** 論理端末名 / デジタル証明書, with what package software needs. */
export function IssuedTerminals({ notice }: { notice: IdNotice }) {
  const { status, terminalsOrdered } = notice.application;
  const holds = approvalHolds(status);
  const rows = notice.terminals.map(({ name, kind, accessKey, authCodes }) => ({
    name,
    device: terminalKindWord(kind),
    ...(bearsAccessKey(kind) ? { accessKey } : {}),
    ...(bearsCertificate(kind) ? { authCodes } : {}),
    erased: !holds,
  }));
  const certificates = bringsCertificates(notice.application);
  return (
    <Section
      title="論理端末名 / デジタル証明書"
      lead={
        certificates &&
        "デジタル証明書の取得には、認証コード1と認証コード2の両方が必要です。端末・パソコン1台につき1組を使います。"
      }
    >
      {rows.length > 0 ? (
        <>
          <IssuedTerminalTable rows={rows} />
          {holds && certificates && <FetchNote startDate={notice.startDate} today={notice.today} />}
        </>
      ) : (
        <p>
          {holds && kindsIn(terminalsOrdered).length > 0
            ? "発行作業中です。完了すると、システム管理責任者にメールでお知らせします。"
            : "この申込で発行する端末・デジタル証明書はありません。"}
        </p>
      )}
    </Section>
  );
}

/** How certificates are fetched, and until when (R17). */
function FetchNote({ startDate, today }: Pick<IdNotice, "startDate" | "today">) {
  const deadline = formatLong(certificateFetchDeadline(startDate));
  return (
    <p>
      {certificateFetchOverdue(startDate, today)
        ? `取得期限は${deadline}まででした。取得しなかった証明書は停止しています。`
        : `取得期限は${deadline}です。過ぎると、取得していない証明書は停止します。`}
      手順は、<a href={paths.helpCertificates}>デジタル証明書の取得手順</a>をご確認ください。
    </p>
  );
}
