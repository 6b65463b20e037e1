import type { Contract } from "../contract/contract";
import type {
  BuiltChangeItem,
  BuiltItemKey,
  ChangeBlock,
  ChangeCounts,
  ChangeProblem,
  Changes,
  ContractOperation,
  DraftValues,
  Issued,
} from "./change-item";
import { countSubjects } from "./change-item";
import { builtItemKeys } from "./change-items";
import { identificationNumbers } from "./items/identification-numbers";
import { webCertificates } from "./items/web-certificates";

/** The one list of change items that can be applied for. Screens, mails, PDFs and the contract operation project it. */
const builtItems: { readonly [K in BuiltItemKey]: BuiltChangeItem<K> } = { identificationNumbers, webCertificates };

export const builtItem = <K extends BuiltItemKey>(key: K): BuiltChangeItem<K> => builtItems[key];

/** Runs a projection over the chosen items, in the order of the items screen. */
function project<T>(
  changes: Changes,
  one: <K extends BuiltItemKey>(item: BuiltChangeItem<K>, value: NonNullable<Changes[K]>) => T,
): T[] {
  const visit = <K extends BuiltItemKey>(key: K): T[] => {
    const value = changes[key];
    return value === undefined ? [] : [one(builtItem(key), value as NonNullable<Changes[K]>)];
  };
  return builtItemKeys.flatMap((key) => visit(key));
}

export const checkChanges = (changes: Changes, contract: Contract): ChangeProblem[] =>
  project(changes, (item, value) => item.check(value, contract, changes)).flat();

export const changeBlocks = (changes: Changes, contract: Contract, issued: Issued): ChangeBlock[] =>
  project(changes, (item, value) => item.block(value, contract, issued));

export const contractOperations = (changes: Changes): ContractOperation[] =>
  project(changes, (item, value) => item.operations(value)).flat();

/** The draft steps a correction starts from. */
export const changesToDraft = (changes: Changes, contract: Contract): DraftValues =>
  Object.assign({}, ...project(changes, (item, value) => item.toDraft(value, contract)));

export function changeCounts(changes: Changes): ChangeCounts {
  const parts = project(changes, (item, value) => item.counts(value));
  const total = (subject: (typeof countSubjects)[number]) =>
    parts.reduce(
      (sum, part) => ({
        add: sum.add + (part[subject]?.add ?? 0),
        change: sum.change + (part[subject]?.change ?? 0),
        remove: sum.remove + (part[subject]?.remove ?? 0),
      }),
      { add: 0, change: 0, remove: 0 },
    );
  return Object.fromEntries(countSubjects.map((subject) => [subject, total(subject)])) as unknown as ChangeCounts;
}

/** Whether the changes ask the Center to issue certificates. */
export const asksForCertificates = (changes: Changes): boolean =>
  contractOperations(changes).some((operation) => operation.type === "addWebCertificates");
