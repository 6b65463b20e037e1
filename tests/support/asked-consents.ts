import { listLiveConsents } from "@/lib/data/consents";
import { systemActor } from "@/lib/domain/account/actor";
import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { AskedConsent, ConsentMatter } from "@/lib/domain/consent/asked-consent";
import { askConsents } from "@/lib/services/consent/ask-consents";
import type { ServiceContext } from "@/lib/services/service-context";
import { asItStands } from "./applications";

export const theMatter: ConsentMatter = {
  title: "機器共用",
  rows: [{ term: "共用する端末", text: "W00001" }],
  means: ["貴事業所の契約内容に、この機器共用が表示されます。"],
};

export const aQuestion = (matters: readonly ConsentMatter[] = [theMatter], from = "2026-12-10"): AskedConsent => ({
  asker: { companyName: "ナックス商事株式会社", officeName: "第一営業所", officeCode: "NAC555" },
  from: japanDate(from) as JapanDate,
  matters: [...matters],
});

/** Asks offices for their consent to an application, as its filing does: what each is asked, by office code. */
export async function askOffices(
  receiptNumber: string,
  asked: Readonly<Record<string, AskedConsent>>,
  context: ServiceContext,
): Promise<void> {
  const application = await asItStands(receiptNumber, context);
  await context.db.$transaction((tx) => askConsents(tx, application, new Map(Object.entries(asked)), context));
}

/** The consents that an application waits for or has, by office code. */
export async function consentsOf(receiptNumber: string, context: ServiceContext) {
  const { id } = await asItStands(receiptNumber, context);
  const live = await listLiveConsents(systemActor, id, context.db);
  return Object.fromEntries(live.map((consent) => [consent.officeCode, consent]));
}
