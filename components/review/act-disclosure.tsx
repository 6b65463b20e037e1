import type { ReactNode } from "react";

interface ActDisclosureProps {
  /** For links to it. */
  id: string;
  title: string;
  open?: boolean;
  children: ReactNode;
}

/** An act on the review page, folded until it is wanted; works without JavaScript. */
export function ActDisclosure({ id, title, open, children }: ActDisclosureProps) {
  return (
    <details className="act" id={id} open={open} aria-labelledby={`${id}-title`}>
      <summary id={`${id}-title`}>{title}</summary>
      <div className="act__body">{children}</div>
    </details>
  );
}
