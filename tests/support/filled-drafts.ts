import { insertDraft } from "@/lib/data/drafts";
import type { CustomerActor } from "@/lib/domain/account/actor";
import { isOtherChange } from "@/lib/domain/change/change-items";
import type { Addition } from "@/lib/domain/change/user-code-change";
import { appliedKey, userCodeValues } from "@/lib/domain/change/user-code-form";
import type { System } from "@/lib/domain/contract/system";
import type { FormValues } from "@/lib/domain/form/parse-form";
import type { ServiceContext } from "@/lib/services/service-context";
import type { TestOffice } from "./offices";

export interface Wish {
  readonly additions?: readonly Addition[];
  readonly removals?: readonly string[];
  readonly singleSignOn?: boolean;
  /** Certificates to add; undefined leaves the item out. */
  readonly certificates?: number;
  readonly endCertificates?: readonly string[];
  /** What is typed for further items, by their keys. */
  readonly others?: Readonly<Record<string, FormValues>>;
  readonly userCode?: string;
  readonly system?: System;
  readonly startDate?: string;
  readonly applicantEmail?: string;
}

const oneWebId: readonly Addition[] = [{ industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 }];

/** The manual's wish: one webNACCS ID and two certificates. */
export const theManualsWish: Wish = { additions: oneWebId, certificates: 2 };

/** A wish that needs no certificates: so many インタ IDs. */
export const lineIds = (count: number): Wish => ({
  additions: [{ industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count }],
});

/** A draft filled in to the end, ready to be filed: what the steps of the wizard leave behind. Returns its id. */
export async function aDraftForWebNaccs(
  office: TestOffice,
  context: ServiceContext,
  wish: Wish = theManualsWish,
  actor: CustomerActor = office.applicant,
): Promise<string> {
  const { additions = [], removals = [], certificates, endCertificates = [] } = wish;
  const email = wish.applicantEmail ?? office.applicantEmail;
  const values: Record<string, FormValues> = {
    items: {
      items: [],
      otherChange: "no",
      wishedStartDate: wish.startDate ?? "20261210",
      reason: "業務拡大のため。",
    },
    applicant: {
      familyName: "通関",
      givenName: "花子",
      familyKana: "ツウカン",
      givenKana: "ハナコ",
      department: "通関課",
      title: "係長",
      phone: "0120794550",
      fax: "",
      email,
      emailConfirm: email,
    },
  };
  const items: string[] = [];
  if (additions.length + removals.length > 0 || wish.singleSignOn) {
    items.push("identificationNumbers");
    const userCode = wish.userCode ?? office.userCode;
    values[appliedKey(userCode)] = userCodeValues({
      userCode,
      system: wish.system ?? "SEA",
      singleSignOn: wish.singleSignOn ?? false,
      additions: [...additions],
      removals: [...removals],
    });
  }
  if (certificates !== undefined || endCertificates.length > 0) {
    items.push("webCertificates");
    values.webCertificates = { add: String(certificates ?? ""), end: [...endCertificates] };
  }
  for (const [key, typed] of Object.entries(wish.others ?? {})) {
    items.push(key);
    values[key] = typed;
  }
  values.items = { ...values.items, items, otherChange: isOtherChange(items) ? "yes" : "no" };
  const draft = { values, correctsId: null, now: context.clock.now() };
  return context.db.$transaction((tx) => insertDraft(tx, actor, draft));
}
