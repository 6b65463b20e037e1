import { Section } from "@/components/ui/card";
import { approvalHolds } from "@/lib/domain/application/transitions";
import { certificateFetchDeadline, certificateFetchOverdue } from "@/lib/domain/calendar/certificate-validity";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { paths } from "@/lib/domain/paths";
import type { IdNotice } from "@/lib/services/application/read-id-notice";
import { IssuedTerminalTable } from "./terminal-table";

/** 論理端末名 / デジタル証明書 */
export function IssuedTerminals({ notice }: { notice: IdNotice }) {
  const { status, certificatesOrdered } = notice.application;
  const holds = approvalHolds(status);
  const rows = notice.terminals.map(({ name, accessKey, authCodes }) => ({
    name,
    accessKey: accessKey ?? "-",
    authCodes,
    erased: !holds,
  }));
  return (
    <Section
      title="論理端末名 / デジタル証明書"
      lead="デジタル証明書の取得には、認証コード1と認証コード2の両方が必要です。パソコン1台につき1組を使います。"
    >
      {rows.length > 0 ? (
        <>
          <IssuedTerminalTable rows={rows} />
          {holds && <FetchNote startDate={notice.startDate} today={notice.today} />}
        </>
      ) : (
        <p>
          {holds && certificatesOrdered > 0
            ? "発行作業中です。完了すると、システム管理責任者にメールでお知らせします。"
            : "この申込で発行するデジタル証明書はありません。"}
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
