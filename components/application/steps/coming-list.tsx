import type { ReactNode } from "react";

/** What the portal will offer here one day: said, but not to be pressed. */
export const ComingList = ({ items }: { items: readonly { label: string; hint?: ReactNode }[] }) => (
  <ul className="coming-list">
    {items.map(({ label, hint }) => (
      <li key={label} className="choice choice--closed">
        <span>
          {label} <span className="mark">準備中</span>
          {hint && <span className="choice__hint">{hint}</span>}
        </span>
      </li>
    ))}
  </ul>
);
