import { Section } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { industryShort } from "@/lib/domain/contract/industry";
import { processingModeShort } from "@/lib/domain/contract/processing-mode";
import { systemWord } from "@/lib/domain/contract/system";
import type { IdNotice } from "@/lib/services/application/read-id-notice";
import { Secret } from "./secret";

/** 利用者コード / 識別番号: the NACCS log-in IDs with their passwords. */
export function IssuedUserIds({ notice }: { notice: IdNotice }) {
  return (
    <Section
      title="利用者コード / 識別番号"
      lead="「利用者コード」と「識別番号」をつなげたものがNACCSのログインID、「パスワード」がそのパスワードです。"
    >
      <Table
        caption="発行した利用者ID"
        captionHidden
        rows={notice.userIds}
        rowKey={({ id }) => id}
        empty={<p>この申込で発行する利用者IDはありません。</p>}
        columns={[
          { key: "system", head: "区分", cell: ({ system }) => systemWord(system) },
          { key: "industry", head: "業種", cell: ({ industry }) => industryShort(industry) },
          { key: "mode", head: "処理方式", cell: ({ processingMode }) => processingModeShort(processingMode) },
          { key: "oldCode", head: "利用者コード", group: "旧ID", code: true, cell: () => "" },
          { key: "oldNumber", head: "識別番号", group: "旧ID", code: true, cell: () => "" },
          { key: "code", head: "利用者コード", group: "新ID", code: true, cell: ({ userCode }) => userCode },
          {
            key: "number",
            head: "識別番号",
            group: "新ID",
            code: true,
            rowHead: true,
            cell: ({ identificationNumber }) => identificationNumber,
          },
          {
            key: "password",
            head: "パスワード",
            cell: ({ password, userCode, identificationNumber }) => (
              <Secret value={password} name={`${userCode}${identificationNumber}のパスワード`} />
            ),
          },
        ]}
      />
    </Section>
  );
}
