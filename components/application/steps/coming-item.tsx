import type { ReactNode } from "react";

interface Coming {
  readonly label: string;
  readonly hint?: ReactNode;
}

/** What the portal will offer here one day: said, but not to be pressed. */
export const ComingItem = ({ label, hint }: Coming) => (
  <span>
    {label} <span className="mark">準備中</span>
    {hint && <span className="choice__hint">{hint}</span>}
  </span>
);
