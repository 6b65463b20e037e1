import type { ChangeBlock, ChangeRow } from "../domain/change/change-block";
import type { ItemStep } from "../domain/change/item-step";
import { type Connection, connections } from "../domain/contract/price-plan";

/** A part of the paper form: the blocks of one way to reach NACCS, or of none. */
interface FormPart {
  readonly title?: string;
  readonly blocks: readonly ChangeBlock[];
}

const titles: Record<Connection, string> = {
  general: "専用回線接続によるNACCSの利用申込",
  netNaccs: "インターネット接続によるNACCSの利用申込",
};

/** The steps whose items are about one way alone. */
const connectionOfStep: Partial<Record<ItemStep, Connection>> = { lines: "general", terminals: "netNaccs" };

/** The blocks as the paper form keeps them: those of no way first, then the UserIds, lines and terminals of each way. */
export function byConnection(blocks: readonly ChangeBlock[]): FormPart[] {
  const own = blocks.filter((block) => waysOf(block).length === 0);
  return [
    ...(own.length > 0 ? [{ blocks: own }] : []),
    ...connections.flatMap((connection) => {
      const kept = blocks.filter((block) => waysOf(block).includes(connection));
      return kept.length > 0
        ? [{ title: titles[connection], blocks: kept.map((block) => partOf(block, connection)) }]
        : [];
    }),
  ];
}

function waysOf({ step, before, after }: ChangeBlock): Connection[] {
  const whole = connectionOfStep[step];
  if (whole) return [whole];
  const ways = new Set([...before, ...after].map(({ connection }) => connection));
  return connections.filter((connection) => ways.has(connection));
}

/** What a block says of one way; a row that names none stands with the first of them. */
function partOf(block: ChangeBlock, connection: Connection): ChangeBlock {
  const ways = waysOf(block);
  const isOf = (row: ChangeRow) => ways.length === 1 || (row.connection ?? ways[0]) === connection;
  return { ...block, before: block.before.filter(isOf), after: block.after.filter(isOf) };
}
