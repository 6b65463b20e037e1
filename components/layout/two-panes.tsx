import type { ReactNode } from "react";

/** Two panes on wide screens (staff: what is asked for | what to do); one below the other on narrow ones. */
export function TwoPanes({ main, side }: { main: ReactNode; side: ReactNode }) {
  return (
    <div className="two-panes">
      <div className="stack">{main}</div>
      <div className="two-panes__side stack">{side}</div>
    </div>
  );
}
