"use client";

import { paths } from "@/lib/domain/paths";
import { Code } from "../ui/code";

interface TouchedCasesProps {
  cases: readonly {
    readonly receiptNumber: string;
    readonly companyName: string;
    readonly officeName: string;
    readonly sentences: readonly string[];
  }[];
}

/** So many are listed; beyond that their number says enough. */
const most = 50;

/** The cases whose dates a change of the calendar touches, with the way to each. */
export function TouchedCases({ cases }: TouchedCasesProps) {
  if (cases.length === 0) return null;
  return (
    <>
      <p>対象の申込は{cases.length}件です。</p>
      <ul className="touched-cases">
        {cases.slice(0, most).map(({ receiptNumber, companyName, officeName, sentences }) => (
          <li key={receiptNumber}>
            <a href={paths.review(receiptNumber)}>
              <Code>{receiptNumber}</Code>
            </a>{" "}
            {companyName} {officeName}
            {sentences.map((sentence) => (
              <span key={sentence} className="queue-note">
                {sentence}
              </span>
            ))}
          </li>
        ))}
        {cases.length > most && <li>ほか{cases.length - most}件</li>}
      </ul>
    </>
  );
}
