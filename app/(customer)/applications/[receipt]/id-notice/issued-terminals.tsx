import { Section } from "@/components/ui/card";
import type { IdNotice } from "@/lib/services/application/read-id-notice";
import { IssuedTerminalTable } from "./terminal-table";

/** 論理端末名 / デジタル証明書 */
export function IssuedTerminals({ notice }: { notice: IdNotice }) {
  const waiting = notice.application.certificatesOrdered > 0;
  const rows = notice.terminals.map(({ name, accessKey, authCodes }) => ({
    name,
    accessKey: accessKey ?? "-",
    authCodes,
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
          {waiting
            ? "発行作業中です。完了すると、システム管理責任者にメールでお知らせします。"
            : "この申込で発行するデジタル証明書はありません。"}
        </p>
      )}
    </Section>
  );
}
