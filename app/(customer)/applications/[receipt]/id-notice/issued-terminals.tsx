import { Section } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { asksForCertificates } from "@/lib/domain/change/built-items";
import type { IdNotice } from "@/lib/services/application/read-id-notice";
import { Secret } from "./secret";

/** 論理端末名 / デジタル証明書: what the certificates are fetched with. */
export function IssuedTerminals({ notice }: { notice: IdNotice }) {
  const waiting = asksForCertificates(notice.application.content.changes);
  return (
    <Section
      title="論理端末名 / デジタル証明書"
      lead="デジタル証明書の取得には、認証コード1と認証コード2の両方が必要です。パソコン1台につき1組を使います。"
    >
      <Table
        caption="発行した論理端末名とデジタル証明書"
        captionHidden
        rows={notice.terminals}
        rowKey={({ name }) => name}
        empty={
          <p>
            {waiting
              ? "発行作業中です。完了すると、システム管理責任者にメールでお知らせします。"
              : "この申込で発行するデジタル証明書はありません。"}
          </p>
        }
        columns={[
          { key: "system", head: "区分", cell: () => "-" },
          { key: "device", head: "利用機器区分", cell: () => "web" },
          { key: "package", head: "パッケージソフト区分", cell: () => "-" },
          { key: "name", head: "論理端末名", code: true, rowHead: true, cell: ({ name }) => name },
          { key: "key", head: "端末アクセスキー", code: true, cell: ({ accessKey }) => accessKey ?? "-" },
          {
            key: "code1",
            head: "認証コード1",
            cell: ({ name, authCodes }) => <Secret value={authCodes?.[0] ?? null} name={`${name}の認証コード1`} />,
          },
          {
            key: "code2",
            head: "認証コード2",
            cell: ({ name, authCodes }) => <Secret value={authCodes?.[1] ?? null} name={`${name}の認証コード2`} />,
          },
        ]}
      />
    </Section>
  );
}
