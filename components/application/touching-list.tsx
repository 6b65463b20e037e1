"use client";

import type { ApplicationStatus } from "@/lib/domain/application/status";
import { ApplicationStatusTag } from "./application-status-tag";

/** An application that touches the same things (R24), in the words that the list shows. */
export interface TouchingRow {
  readonly receiptNumber: string;
  readonly href: string;
  readonly status: ApplicationStatus;
  /** 利用開始希望日 2026年12月10日(木) */
  readonly day: string;
  /** For the Center, where it is another office's of the company. */
  readonly office?: string;
  /** What both change, a line each. */
  readonly shared: readonly string[];
}

/** So many stand open; the rest is folded, so that many of them do not push away what the page is about. */
const open = 3;

/** Each with the way to it and what both change. */
export const TouchingList = ({ rows }: { rows: readonly TouchingRow[] }) => (
  <>
    <Touching rows={rows.slice(0, open)} />
    {rows.length > open && (
      <details>
        <summary>ほか{rows.length - open}件を表示する</summary>
        <Touching rows={rows.slice(open)} />
      </details>
    )}
  </>
);

const Touching = ({ rows }: { rows: readonly TouchingRow[] }) => (
  <ul className="touching-list">
    {rows.map(({ receiptNumber, href, status, day, office, shared }) => (
      <li key={receiptNumber}>
        <p className="touching-list__head">
          <a href={href} className="code">
            {receiptNumber}
          </a>
          <ApplicationStatusTag status={status} />
          <span>{day}</span>
          {office && <span>{office}</span>}
        </p>
        <ul>
          {shared.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
