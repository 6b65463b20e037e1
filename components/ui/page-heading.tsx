"use client";

import type { ReactNode } from "react";

interface PageHeadingProps {
  /** The page's only h1. */
  title: string;
  /** Small above the title: the receipt number, the kind. */
  over?: ReactNode;
  /** One sentence that says what to do or what this is. */
  lead?: ReactNode;
  /** The one main action or quiet ones, at the right. */
  action?: ReactNode;
}

export function PageHeading({ title, over, lead, action }: PageHeadingProps) {
  return (
    <div className="page-heading">
      <div className="page-heading__words">
        {over && <p className="page-heading__over">{over}</p>}
        <h1>{title}</h1>
        {lead && <p className="page-heading__lead">{lead}</p>}
      </div>
      {action && <div className="page-heading__action">{action}</div>}
    </div>
  );
}
