import { Section } from "@/components/ui/card";
import { approvalHolds } from "@/lib/domain/application/transitions";
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
        <IssuedTerminalTable rows={rows} />
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
