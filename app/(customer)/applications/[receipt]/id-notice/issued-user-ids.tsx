import { Section } from "@/components/ui/card";
import { industryShort } from "@/lib/domain/contract/industry";
import { processingModeShort } from "@/lib/domain/contract/processing-mode";
import { systemWord } from "@/lib/domain/contract/system";
import type { IdNotice } from "@/lib/services/application/read-id-notice";
import { IssuedUserIdTable } from "./user-id-table";

/** 利用者コード / 識別番号 */
export function IssuedUserIds({ notice }: { notice: IdNotice }) {
  const rows = notice.userIds.map(({ system, industry, processingMode, userCode, identificationNumber, password }) => ({
    system: systemWord(system),
    industry: industryShort(industry),
    mode: processingModeShort(processingMode),
    code: userCode,
    number: identificationNumber,
    password,
    erased: !notice.windowOpen,
  }));
  return (
    <Section
      title="利用者コード / 識別番号"
      lead="「利用者コード」と「識別番号」をつなげたものがNACCSのログインID、「パスワード」がそのパスワードです。"
    >
      {rows.length > 0 ? <IssuedUserIdTable rows={rows} /> : <p>この申込で発行する利用者IDはありません。</p>}
    </Section>
  );
}
