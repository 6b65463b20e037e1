import { formatLong } from "../calendar/japan-date";
import { planOf } from "../change/changes";
import { targetsOf } from "../contract/operations/operations";
import type { ApplicationRecord } from "./application-record";

/**
 * What of an approved application holds only from a day after its start date, a sentence each: 料金プラン changes on the first of
 * a month.
 */
export function laterStarts({
  content,
  contractBefore,
  startDate,
}: Pick<ApplicationRecord, "content" | "contractBefore" | "startDate">): string[] {
  if (!startDate) return [];
  return planOf(content.changes, contractBefore).flatMap(({ from, ...operation }) => {
    const subject = targetsOf(operation).at(-1)?.label;
    return from && from > startDate && subject ? [`${subject}は、${formatLong(from)}から変わります。`] : [];
  });
}
