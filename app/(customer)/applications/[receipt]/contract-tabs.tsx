import { FactSection } from "@/components/ui/fact-section";
import type { Contract } from "@/lib/domain/contract/contract";
import { billingFacts, factsLead, officeFacts } from "@/lib/domain/contract/contract-facts";

interface TabProps {
  readonly before: Contract;
  readonly after: Contract;
}

/** 事業所: as it is without the application. */
export const OfficeTab = ({ before, after }: TabProps) => (
  <FactSection title="事業所" lead={factsLead(officeFacts, before, after)} facts={officeFacts(before)} />
);

/** 請求先: as it is without the application. */
export const BillingTab = ({ before, after }: TabProps) => (
  <FactSection title="請求先" lead={factsLead(billingFacts, before, after)} facts={billingFacts(before)} />
);
