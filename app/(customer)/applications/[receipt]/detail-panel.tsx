import type { ReactNode } from "react";
import { ChangeTable } from "@/components/application/change-table";
import { ProcedureFacts } from "@/components/application/procedure-facts";
import { EmptyState } from "@/components/ui/empty-state";
import type { ApplicationEvent } from "@/lib/domain/application/application-event";
import type { ApplicationRecord } from "@/lib/domain/application/application-record";
import { type Procedure, stepsIn } from "@/lib/domain/application/procedure";
import type { TabbedBlock } from "@/lib/domain/change/changes";
import type { DetailTab } from "@/lib/domain/change/detail-tab";
import { BillingTab, OfficeTab } from "./contract-tabs";

/** What is said where an application changes nothing of a tab that shows nothing else. */
const empty: Partial<Record<DetailTab, { readonly title: string; readonly words: string }>> = {
  netnaccs: {
    title: "netNACCSの端末・デジタル証明書の変更はありません",
    words: "端末やデジタル証明書の追加・廃止を申し込むと、変更前と変更後がここに表示されます。",
  },
  lines: {
    title: "一般NACCSの端末・メールボックスの変更はありません",
    words: "端末やメールボックスの追加・廃止を申し込むと、変更前と変更後がここに表示されます。",
  },
  "line-orders": {
    title: "回線の申込はありません",
    words: "回線の追加・変更・廃止を申し込むと、設置場所や工事の希望日などがここに表示されます。",
  },
};

interface DetailPanelProps {
  readonly tab: Exclude<DetailTab, "application">;
  readonly application: ApplicationRecord;
  readonly blocks: readonly TabbedBlock[];
  /** Where all rows of the tables are shown. */
  readonly allHref: string | undefined;
  readonly history: readonly ApplicationEvent[];
  readonly procedures: readonly Procedure[];
}

/** A tab besides 利用申込: what the application changes there, and what the contract says there without it. */
export function DetailPanel({ tab, application, blocks, allHref, history, procedures }: DetailPanelProps) {
  const { contractBefore: before, contractAfter: after } = application;
  const nothing = blocks.length === 0 ? empty[tab] : undefined;
  return (
    <>
      <ChangeTables blocks={blocks} allHref={allHref} />
      {tab === "office" && <OfficeTab before={before} after={after} />}
      {tab === "billing" &&
        procedures.map((procedure) => (
          <ProcedureFacts key={procedure.kind} procedure={procedure} steps={stepsIn(history)} />
        ))}
      {tab === "billing" && <BillingTab before={before} after={after} />}
      {nothing && <EmptyState title={nothing.title}>{nothing.words}</EmptyState>}
    </>
  );
}

/** The tables of a tab, before → after. */
export const ChangeTables = ({ blocks, allHref }: Pick<DetailPanelProps, "blocks" | "allHref">): ReactNode =>
  blocks.map((block) => <ChangeTable key={block.title} block={block} level={2} allHref={allHref} />);
