import type { Target } from "./operation-kind";
import { scopeOf, targetsOf } from "./operations/operations";
import { findOffice, type NamedOffice } from "./other-office";
import type { PlannedOperation } from "./plan";

/** A target with whose it is: an office's or a company's. `path` is the same for whoever touches it, and no one else's. */
export interface Touched extends Target {
  readonly path: string;
  /** It does not change on the application's start date but on a day of its own. */
  readonly onItsOwnDay?: true;
}

interface Owners {
  readonly officeId: string;
  readonly companyId: string;
  /** The other offices that are named. */
  readonly offices?: readonly NamedOffice[] | undefined;
}

/**
 * R24: what operations change in the contracts of an office and of those it names, each once. What belongs to the company is
 * touched for all its offices.
 */
export function touchedBy(
  operations: readonly PlannedOperation[],
  { officeId, companyId, offices }: Owners,
): readonly Touched[] {
  const touched = new Map<string, Touched>();
  for (const operation of operations) {
    const { otherOffice } = operation;
    const office = otherOffice === undefined ? { officeId, companyId } : findOffice(offices, otherOffice);
    if (!office) continue;
    const owner = scopeOf(operation) === "company" ? office.companyId : office.officeId;
    for (const target of targetsOf(operation)) {
      const path = `${owner}/${target.key}`;
      touched.set(path, { ...target, path, ...(operation.from ? { onItsOwnDay: true } : {}) });
    }
  }
  return [...touched.values()];
}

/** What is among `paths`, too, as exactly as it can be said: without what only lies around something else that is shared. */
export function sharedWith(paths: readonly string[], touched: readonly Touched[]): readonly Touched[] {
  const shared = touched.filter(({ path }) => paths.includes(path));
  return shared.filter(({ path }) => !shared.some((inner) => inner.path.startsWith(`${path}/`)));
}
