import fc from "fast-check";
import type { UserCodeChange } from "@/lib/domain/change/user-code-change";
import { industries } from "@/lib/domain/contract/industry";
import { processingModes } from "@/lib/domain/contract/processing-mode";
import { systems } from "@/lib/domain/contract/system";

/** What a stale page or a tampered form may say: codes, numbers and industries that are not there, and twice the same. */
export const anOddUserCodeChange = fc.record<UserCodeChange>({
  userCode: fc.constantFrom("1ANAC", "1BNAC", "9ZOCE"),
  system: fc.constantFrom(...systems),
  singleSignOn: fc.boolean(),
  additions: fc.array(
    fc.record({
      industry: fc.constantFrom(...industries),
      processingMode: fc.constantFrom(...processingModes),
      count: fc.integer({ min: 1, max: 260 }),
    }),
    { maxLength: 3 },
  ),
  removals: fc.array(fc.constantFrom("D01", "D03", "A01", "X99", "", "__proto__"), { maxLength: 4 }),
});
