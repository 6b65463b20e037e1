"use client";

interface MarkListProps {
  readonly marks: readonly string[];
  /** Those that were applied for. */
  readonly applied: readonly string[];
}

export function MarkList({ marks, applied }: MarkListProps) {
  return (
    <ul className="item-marks">
      {marks.map((mark) => (
        <li key={mark} className={applied.includes(mark) ? "item-marks__applied" : undefined}>
          <span aria-hidden="true">{applied.includes(mark) ? "■" : "□"}</span> {mark}
          {applied.includes(mark) && <span className="visually-hidden">（申込あり）</span>}
        </li>
      ))}
    </ul>
  );
}
