import { EmptyState } from "@/components/ui/empty-state";
import { FactSection } from "@/components/ui/fact-section";
import type { Contract } from "@/lib/domain/contract/contract";

/** 一般NACCS */
export function LinesTab({ contract: { mailboxes } }: { contract: Contract }) {
  if (mailboxes === 0) {
    return (
      <EmptyState title="一般NACCSの回線・端末の登録はありません">
        専用回線でのご利用がある場合に、回線、端末、メールボックスがここに表示されます。
      </EmptyState>
    );
  }
  return <FactSection title="一般NACCS" facts={[{ term: "メールボックス数", value: `${mailboxes}個` }]} />;
}
