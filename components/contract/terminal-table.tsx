import { certificateRenewable, certificateRenewableFrom } from "@/lib/domain/calendar/certificate-validity";
import { formatSlash, type JapanDate } from "@/lib/domain/calendar/japan-date";
import { type ContractTerminal, terminalKindWord } from "@/lib/domain/contract/contract";
import { Table } from "../ui/table";
import { TermTag } from "./term-tag";

interface TerminalTableProps {
  readonly caption: string;
  readonly rows: readonly ContractTerminal[];
  readonly today: JapanDate;
}

/** Logical terminals, with the validity of their digital certificates (R17). */
export function TerminalTable({ caption, rows, today }: TerminalTableProps) {
  return (
    <Table
      caption={caption}
      captionHidden
      rows={rows}
      rowKey={({ name }) => name}
      columns={[
        { key: "name", head: "論理端末名", code: true, rowHead: true, cell: ({ name }) => name },
        { key: "kind", head: "利用機器区分", cell: ({ kind }) => terminalKindWord(kind) },
        { key: "accessKey", head: "端末アクセスキー", code: true, cell: ({ accessKey }) => accessKey ?? "-" },
        {
          key: "validThrough",
          head: "デジタル証明書の有効期限",
          code: true,
          cell: ({ certificateValidThrough: through }) => (through ? formatSlash(through) : "-"),
        },
        {
          key: "renewableFrom",
          head: "更新できる期間",
          code: true,
          cell: ({ certificateValidThrough: through }) => (through ? <Renewal through={through} today={today} /> : "-"),
        },
        { key: "state", head: "状態", cell: (terminal) => <TermTag term={terminal} today={today} /> },
      ]}
    />
  );
}

function Renewal({ through, today }: { through: JapanDate; today: JapanDate }) {
  if (through < today) return "有効期限切れ";
  const from = `${formatSlash(certificateRenewableFrom(through))}から`;
  return certificateRenewable(through, today) ? <strong>更新できます（{from}）</strong> : from;
}
