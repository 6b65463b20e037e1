import fc from "fast-check";
import { japanDate } from "@/lib/domain/calendar/japan-date";
import type { IndustriesChange } from "@/lib/domain/change/industries-change";
import { type NewUserCode, type UserCodeService, userCodeServices } from "@/lib/domain/change/new-user-code";
import { type Industry, industries } from "@/lib/domain/contract/industry";
import { offeredModes, processingModes } from "@/lib/domain/contract/processing-mode";
import { systems } from "@/lib/domain/contract/system";

// What may be asked for of 利用業種, on the UserCodes of aContractToChange.

/** The industries that each UserCode may hold. */
const groups: Readonly<Record<string, readonly Industry[]>> = {
  "1ANAC": ["SHIPPING_COMPANY", "SHIP_AGENT", "GENERIC_ONLY"],
  "1BNAC": ["CUSTOMS_BROKER", "SEA_FORWARDER", "TRADER", "GENERIC_ONLY"],
  "1CNAC": ["BONDED_WAREHOUSE", "GENERIC_ONLY"],
};

const anIndustriesChange = fc.constantFrom(...Object.entries(groups)).chain(([userCode, group]) =>
  fc.record<IndustriesChange>({
    userCode: fc.constant(userCode),
    industries: fc.oneof(
      { weight: 4, arbitrary: fc.subarray([...group], { minLength: 1 }) },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
  }),
);

const aNewUserCode = fc.subarray<Industry>(["SHIPPING_COMPANY", "SHIP_AGENT"], { minLength: 1 }).chain((held) =>
  fc.record<NewUserCode>({
    userCode: fc.constantFrom("NEW01", "NEW02", "NEW03"),
    system: fc.constantFrom("SEA", "SHARED"),
    industries: fc.constant(held),
    singleSignOn: held.length > 1 ? fc.boolean() : fc.constant(false),
    services: fc.subarray<UserCodeService>(["paid", "free"]),
    additions: fc.array(
      fc.record({
        industry: fc.constantFrom(...held),
        processingMode: fc.constantFrom(...offeredModes(japanDate("2026-11-30"))),
        count: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 1, maxLength: 2 },
    ),
  }),
);

const byCode = (one: { userCode: string }, other: { userCode: string }) => (one.userCode < other.userCode ? -1 : 1);
const eachOnce = <Value extends { userCode: string }>(one: fc.Arbitrary<Value>, minLength: number) =>
  fc
    .uniqueArray(one, { selector: ({ userCode }) => userCode, minLength, maxLength: 2 })
    .map((all) => all.toSorted(byCode));

const anOddNewUserCode = fc.record<NewUserCode>({
  userCode: fc.constantFrom("NEW01", "NEW20"),
  system: fc.constantFrom(...systems),
  industries: fc.array(fc.constantFrom(...industries), { maxLength: 4 }),
  singleSignOn: fc.boolean(),
  services: fc.array(fc.constantFrom(...userCodeServices), { maxLength: 4 }),
  additions: fc.array(
    fc.record({
      industry: fc.constantFrom(...industries),
      processingMode: fc.constantFrom(...processingModes),
      count: fc.integer({ min: 1, max: 260 }),
    }),
    { maxLength: 3 },
  ),
});

/** What may be asked for, and what its rules have to refuse. */
export const aWishOfIndustries = {
  sound: fc.oneof(
    fc.record({ held: eachOnce(anIndustriesChange, 1), added: eachOnce(aNewUserCode, 0) }),
    fc.record({ held: fc.constant([]), added: eachOnce(aNewUserCode, 1) }),
  ),
  odd: fc.record({
    held: fc.array(
      fc.record({
        userCode: fc.constantFrom("1ANAC", "1BNAC", "9ZOCE"),
        industries: fc.option(fc.array(fc.constantFrom(...industries), { maxLength: 4 })),
      }),
      { maxLength: 3 },
    ),
    added: fc.array(anOddNewUserCode, { maxLength: 3 }),
  }),
};
