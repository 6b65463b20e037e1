import * as z from "zod/mini";
import { isJapanDate, type JapanDate } from "../calendar/japan-date";

/** What a change item asks of another office: one matter, in words. */
export interface ConsentAsk {
  /** The office whose system manager has to agree. */
  readonly officeCode: string;
  readonly matter: ConsentMatter;
}

const matter = z.object({
  /** What it is: 利用者コードの共有 */
  title: z.string(),
  rows: z.array(z.object({ term: z.string(), text: z.string() })),
  /** What it means for the office that is asked, a sentence each. */
  means: z.array(z.string()),
});
export type ConsentMatter = z.output<typeof matter>;

/** What an office was asked to agree to, as it was put to it. Kept, so that an answer stands for just that. */
export const askedConsentSchema = z.object({
  asker: z.object({ companyName: z.string(), officeName: z.string(), officeCode: z.string() }),
  /** The wished start date. */
  from: z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value)),
  matters: z.array(matter),
});
export type AskedConsent = z.output<typeof askedConsentSchema>;

type Asker = AskedConsent["asker"];

/** What each office is asked, by its code: one question an office, with all its matters. */
export function askedByOffice(
  asks: readonly ConsentAsk[],
  asker: Asker,
  from: JapanDate,
): ReadonlyMap<string, AskedConsent> {
  const byOffice = new Map<string, AskedConsent>();
  for (const { officeCode, matter } of asks) {
    const matters = [...(byOffice.get(officeCode)?.matters ?? []), matter];
    byOffice.set(officeCode, { asker, from, matters });
  }
  return byOffice;
}

/** Whether an answer to the one is an answer to the other. */
export const asksTheSame = (one: AskedConsent, other: AskedConsent): boolean => canonical(one) === canonical(other);

/** PostgreSQL keeps the keys of an object in an order of its own. */
const canonical = ({ asker, from, matters }: AskedConsent): string =>
  JSON.stringify([
    [asker.companyName, asker.officeName, asker.officeCode],
    from,
    matters.map(({ title, rows, means }) => [title, rows.map(({ term, text }) => [term, text]), means]),
  ]);
