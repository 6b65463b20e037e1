import { changeColumn } from "@/components/application/change-columns";
import { Section } from "@/components/ui/card";
import { Table } from "@/components/ui/table";
import { jointUse } from "@/lib/domain/change/items/joint-use";
import { sharedEquipment } from "@/lib/domain/change/items/shared-equipment";
import { userCodeSharing } from "@/lib/domain/change/items/user-code-sharing";
import type { Contract } from "@/lib/domain/contract/contract";

/** What this office has in common with others, as the tables of its changes write it; nothing of which there is none. */
export const RelationTables = ({ contract }: { contract: Contract }) =>
  [userCodeSharing, sharedEquipment, jointUse]
    .map((item) => item.block(contract, contract))
    .filter(({ before }) => before.length > 0)
    .map(({ title, columns, before }) => (
      <Section key={title} title={title} lead="他の事業所と共通の内容です。事業所コードで表示します。">
        <Table
          caption={title}
          captionHidden
          columns={columns.map(changeColumn)}
          rows={before}
          rowKey={({ cells }) => Object.values(cells).join(" ")}
        />
      </Section>
    ));
