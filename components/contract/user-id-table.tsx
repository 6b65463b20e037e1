import type { JapanDate } from "@/lib/domain/calendar/japan-date";
import type { ContractUserCode, ContractUserId } from "@/lib/domain/contract/contract";
import { industryShort } from "@/lib/domain/contract/industry";
import { processingModeShort } from "@/lib/domain/contract/processing-mode";
import { systemWord } from "@/lib/domain/contract/system";
import { Table } from "../ui/table";
import { VisuallyHidden } from "../ui/visually-hidden";
import { TermTag } from "./term-tag";

interface UserIdRow {
  readonly code: ContractUserCode;
  /** Absent for a UserCode without any UserId. */
  readonly userId?: ContractUserId;
}

interface UserIdTableProps {
  readonly caption: string;
  readonly rows: readonly UserIdRow[];
  readonly today: JapanDate;
}

/** 利用者コード with their identification numbers, in the columns of the manual. */
export function UserIdTable({ caption, rows, today }: UserIdTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ code, userId }) => `${code.code} ${userId?.identificationNumber ?? ""}`}
      columns={[
        { key: "system", head: "区分", cell: ({ code }) => systemWord(code.system) },
        {
          key: "industry",
          head: "業種",
          cell: ({ code, userId }) =>
            userId ? industryShort(userId.industry) : code.industries.map(industryShort).join("、"),
        },
        {
          key: "mode",
          head: "処理方式",
          cell: ({ userId }) => (userId ? processingModeShort(userId.processingMode) : ""),
        },
        {
          key: "code",
          head: "利用者コード",
          group: "利用者ID",
          code: true,
          rowHead: true,
          cell: ({ code }) => code.code,
        },
        {
          key: "number",
          head: "識別番号",
          group: "利用者ID",
          code: true,
          cell: ({ userId }) => userId?.identificationNumber ?? "",
        },
        mark("paid", "有料分", (code) => code.statisticsPaid, "管理統計資料"),
        mark("free", "無料分", (code) => code.statisticsFree, "管理統計資料"),
        mark("archive", "保税管理資料\u200b保存サービス", (code) => code.bondedArchive),
        mark("shared", "他事業所と\u200b共用", (code) => code.sharedWithOffices),
        { key: "state", head: "状態", cell: ({ userId }) => userId && <TermTag term={userId} today={today} /> },
      ]}
    />
  );
}

const mark = (key: string, head: string, isSet: (code: ContractUserCode) => boolean, group?: string) => ({
  key,
  head,
  ...(group ? { group } : {}),
  align: "center" as const,
  cell: ({ code }: UserIdRow) => (
    <>
      <span aria-hidden="true">{isSet(code) ? "○" : "×"}</span>
      <VisuallyHidden>{isSet(code) ? "あり" : "なし"}</VisuallyHidden>
    </>
  ),
});
