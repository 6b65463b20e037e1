import { type ReactNode, useId } from "react";

export interface SectionProps {
  title: ReactNode;
  level?: 2 | 3;
  /** For links to this part: /contract#change. */
  id?: string;
  /** Beside the title: 修正, すべて見る. */
  action?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** A titled part of a page, without a frame. */
export function Section({ title, level = 2, id, action, lead, children }: SectionProps) {
  const Title = `h${level}` as const;
  const titleId = useId();
  return (
    <section className="section" id={id} aria-labelledby={titleId}>
      <div className="section__head">
        <Title id={titleId}>{title}</Title>
        {action}
      </div>
      {lead && <p className="section__lead">{lead}</p>}
      {children}
    </section>
  );
}

/** A titled part of a page in a frame: blocks of facts, menus, one case of many. */
export function Card({ title, level = 2, id, action, lead, children }: SectionProps) {
  const Title = `h${level}` as const;
  const titleId = useId();
  return (
    <section className="card" id={id} aria-labelledby={titleId}>
      <div className="section__head">
        <Title className="card__title" id={titleId}>
          {title}
        </Title>
        {action}
      </div>
      {lead && <p className="section__lead">{lead}</p>}
      {children}
    </section>
  );
}

/** A frame without a title. `tone="quiet"`: on a light ground, for asides. */
export function Panel({ tone, children }: { tone?: "quiet"; children: ReactNode }) {
  return <div className={tone ? "card card--quiet" : "card"}>{children}</div>;
}

/** Cards side by side where there is room for them. */
export function CardGrid({ children }: { children: ReactNode }) {
  return <div className="card-grid">{children}</div>;
}
