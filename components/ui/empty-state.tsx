import type { ReactNode } from "react";

interface EmptyStateProps {
  /** What is not there: 「作成中の申込はありません」. */
  title: string;
  /** What will appear here, and what one can do. */
  children?: ReactNode;
  action?: ReactNode;
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p className="empty-state__title">{title}</p>
      {children && <div>{children}</div>}
      {action && <div className="empty-state__action">{action}</div>}
    </div>
  );
}
