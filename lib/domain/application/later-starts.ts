import { addDays, formatLong } from "../calendar/japan-date";
import { planOf } from "../change/changes";
import { targetsOf } from "../contract/operations/operations";
import type { ApplicationRecord } from "./application-record";

/**
 * What of an approved application holds only from a day after its start date, a sentence each: 料金プラン changes on the first of
 * a month, a contract ends after its last day.
 */
export function laterStarts({
  content,
  contractBefore,
  contractAfter: { ended },
  startDate,
}: Pick<ApplicationRecord, "content" | "contractBefore" | "contractAfter" | "startDate">): string[] {
  if (!startDate) return [];
  if (ended) return [`契約は、${formatLong(addDays(ended.from, -1))}を最後に終わります。`];
  return planOf(content.changes, contractBefore).flatMap(({ from, ...operation }) => {
    const subject = targetsOf(operation).at(-1)?.label;
    return from && from > startDate && subject ? [`${subject}は、${formatLong(from)}から変わります。`] : [];
  });
}
