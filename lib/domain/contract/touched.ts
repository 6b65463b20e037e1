import type { Target } from "./operation-kind";
import { type Operation, scopeOf, targetsOf } from "./operations/operations";

/** A target with whose it is: an office's or a company's. `path` is the same for whoever touches it, and no one else's. */
export interface Touched extends Target {
  readonly path: string;
}

/** R24: what operations on an office's contract change, each once. What belongs to the company is touched for all its offices. */
export function touchedBy(
  operations: readonly Operation[],
  { officeId, companyId }: { readonly officeId: string; readonly companyId: string },
): readonly Touched[] {
  const touched = new Map<string, Touched>();
  for (const operation of operations) {
    const owner = scopeOf(operation) === "company" ? companyId : officeId;
    for (const target of targetsOf(operation)) {
      const path = `${owner}/${target.key}`;
      touched.set(path, { ...target, path });
    }
  }
  return [...touched.values()];
}

/** What is among `paths`, too, as exactly as it can be said: without what only lies around something else that is shared. */
export function sharedWith(paths: readonly string[], touched: readonly Touched[]): readonly Touched[] {
  const shared = touched.filter(({ path }) => paths.includes(path));
  return shared.filter(({ path }) => !shared.some((inner) => inner.path.startsWith(`${path}/`)));
}
