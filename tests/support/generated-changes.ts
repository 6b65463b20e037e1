import fc from "fast-check";
import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { ChangeItem, Changes } from "@/lib/domain/change/change-item";
import { builtItems } from "@/lib/domain/change/change-items";
import { companyAndOffice } from "@/lib/domain/change/items/company-and-office";
import { lineForm } from "@/lib/domain/change/line-form";
import type { UserCodeChange } from "@/lib/domain/change/user-code-change";
import type { Contract } from "@/lib/domain/contract/contract";
import type { Industry } from "@/lib/domain/contract/industry";
import { offeredModes } from "@/lib/domain/contract/processing-mode";
import { aValueOf } from "./generated-forms";
import { aWishOfIndustries } from "./generated-industries";
import { aWishToMove } from "./generated-moves";
import { aWishOfRelations } from "./generated-relations";
import { anOddUserCodeChange } from "./odd-user-code-change";
import { inCommon } from "./other-offices";

import { aContractedUserCode, aContractedUserId, aLine, aWebTerminal, theManualsContract } from "./sample-contract";

/** What a bonded warehouse may have (R11). */
const archived = { statisticsPaid: true, statisticsFree: false };

/** A contract on which each wish below can come true. */
export const aContractToChange = (): Contract =>
  theManualsContract({
    userCodes: [
      aContractedUserCode({
        industries: ["SHIPPING_COMPANY", "SHIP_AGENT"],
        userIds: [
          aContractedUserId(),
          aContractedUserId({ identificationNumber: "D02", processingMode: "NET_NACCS" }),
          aContractedUserId({ identificationNumber: "D0A", processingMode: "WEB_NACCS" }),
        ],
      }),
      aContractedUserCode({
        code: "1BNAC",
        industries: ["CUSTOMS_BROKER"],
        singleSignOn: true,
        userIds: [aContractedUserId({ identificationNumber: "A01", industry: "CUSTOMS_BROKER" })],
      }),
      aContractedUserCode({
        code: "1CNAC",
        industries: ["BONDED_WAREHOUSE"],
        ...archived,
        ...inCommon.lending,
        userIds: [],
      }),
      aContractedUserCode({
        code: "1DNAC",
        industries: ["BONDED_WAREHOUSE"],
        ...archived,
        bondedArchive: true,
        userIds: [],
      }),
    ],
    terminals: [
      aWebTerminal("W00001"),
      aWebTerminal("W00002"),
      aWebTerminal("W00003", { kind: "NET_NACCS" }),
      aWebTerminal("W00004", { kind: "EBMS", certificateValidThrough: null }),
      aWebTerminal("W00005", { kind: "NET_NACCS" }),
      aWebTerminal("W00006", { kind: "NET_API" }),
      aWebTerminal("W00007", { kind: "LINE_PC", line: "L00001", certificateValidThrough: null }),
    ],
    lines: [aLine("L00001"), aLine("L00002", { kind: "BROADBAND" })],
    ...inCommon.parts,
  });

/** What each UserCode holds, and what it holds once the first UserIds were added. */
const held: Readonly<Record<string, { industry: Industry; numbers: string[]; added: string[] }>> = {
  "1ANAC": { industry: "SHIP_AGENT", numbers: ["D01", "D02", "D0A"], added: ["D03", "D0B"] },
  "1BNAC": { industry: "CUSTOMS_BROKER", numbers: ["A01"], added: ["A02", "A0A"] },
  "1CNAC": { industry: "BONDED_WAREHOUSE", numbers: [], added: ["E01", "E0A"] },
};

/** UserIds of each UserCode, as the wishes below may end them again. */
export const theFirstAdditions: Changes = {
  identificationNumbers: Object.entries(held).map(([userCode, { industry }]) => ({
    userCode,
    system: "SEA",
    singleSignOn: userCode === "1BNAC",
    additions: [
      { industry, processingMode: "INTERACTIVE", count: 1 },
      { industry, processingMode: "WEB_NACCS", count: 1 },
    ],
    removals: [],
  })),
};

const some = (names: readonly string[]) => fc.shuffledSubarray([...names]);

const aUserCodeChange = fc.constantFrom(...Object.entries(held)).chain(([userCode, { industry, numbers, added }]) =>
  fc.record<UserCodeChange>({
    userCode: fc.constant(userCode),
    system: fc.constant("SEA"),
    // A UserCode with one industry does not get it (R12).
    singleSignOn: userCode === "1CNAC" ? fc.constant(false) : fc.boolean(),
    additions: fc.array(
      fc.record({
        industry: fc.constant(industry),
        processingMode: fc.constantFrom(...offeredModes(japanDate("2026-11-30"))),
        count: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 2 },
    ),
    removals: fc.oneof({ weight: 3, arbitrary: some(numbers) }, { weight: 1, arbitrary: some(added) }),
  }),
);

const anyCodes = fc.array(fc.constantFrom("1ANAC", "1BNAC", "1CNAC", "9ZOCE", "", "__proto__"), { maxLength: 4 });

const aLineValue = fc
  .tuple(aValueOf(lineForm.fields), fc.subarray(["SPARE_ROUTER", "PING"]), fc.constantFrom("2026-11-27", "2026-11-29"))
  .map(([value, options, workDate]) => ({ ...value, options, workDate, ownSystem: false }));
const partsOf = (...codes: string[]) =>
  fc.uniqueArray(fc.record({ code: fc.constantFrom(...codes), line: aLineValue }), {
    selector: ({ code }) => code,
    maxLength: 3,
  });

/** What may be asked for of each item; `odd`: what its rules have to refuse. */
const wishes: Readonly<Record<string, { readonly sound: fc.Arbitrary<unknown>; readonly odd: fc.Arbitrary<unknown> }>> =
  {
    identificationNumbers: {
      sound: fc.uniqueArray(aUserCodeChange, { selector: ({ userCode }) => userCode, minLength: 1, maxLength: 3 }),
      odd: fc.array(anOddUserCodeChange, { minLength: 1, maxLength: 4 }),
    },
    netNaccsTerminals: {
      sound: fc.record({
        netNaccs: fc.integer({ min: 0, max: 3 }),
        netApi: fc.integer({ min: 0, max: 2 }),
        end: some(["W00003", "W00004", "W00005"]),
      }),
      odd: fc.record({
        netNaccs: fc.integer({ min: 0, max: 99 }),
        netApi: fc.integer({ min: 0, max: 99 }),
        end: fc.array(fc.constantFrom("W00001", "W00003", "W99999", "", "constructor"), { maxLength: 4 }),
      }),
    },
    industries: aWishOfIndustries,
    statistics: {
      sound: fc.record({
        paid: fc.subarray(["1ANAC", "1BNAC", "1CNAC", "1DNAC"]),
        free: fc.subarray(["1ANAC", "1BNAC"]),
      }),
      odd: fc.record({ paid: anyCodes, free: anyCodes }),
    },
    bondedArchive: {
      sound: fc.record({ wanted: fc.subarray(["1CNAC", "1DNAC"]) }),
      odd: fc.record({ wanted: anyCodes }),
    },
    moveBetweenOffices: aWishToMove(Object.keys(held)),
    // An office with lines that moves has to move them, too: these wishes stay where it is.
    companyAndOffice: {
      sound: aValueOf(companyAndOffice.form?.fields ?? {}).map((value) => ({
        ...value,
        ...theManualsContract().office.address,
      })),
      odd: aValueOf(companyAndOffice.form?.fields ?? {}),
    },
    lines: {
      sound: fc
        .record({ end: some(["L00002"]), lines: partsOf("L00001", "new-1", "new-2") })
        .map(({ end, lines }) => ({ end, lines: lines.toSorted((a, b) => a.code.localeCompare(b.code, "ja")) })),
      odd: fc.record({
        end: fc.array(fc.constantFrom("L00001", "L00002", "L99999", "", "constructor"), { maxLength: 4 }),
        lines: partsOf("L00001", "L99999", "new-1", "new-99"),
      }),
    },
    lineTerminals: {
      sound: fc.record({
        line: fc.constantFrom("", "L00001", "L00002"),
        pc: fc.integer({ min: 0, max: 2 }),
        printer: fc.integer({ min: 0, max: 2 }),
        end: some(["W00007"]),
      }),
      odd: fc.record({
        line: fc.constantFrom("", "L00001", "L99999", "新規1", "__proto__"),
        pc: fc.integer({ min: 0, max: 99 }),
        printer: fc.integer({ min: 0, max: 99 }),
        end: fc.array(fc.constantFrom("W00001", "W00007", "W99999", ""), { maxLength: 3 }),
      }),
    },
    webCertificates: {
      sound: fc.record({ add: fc.integer({ min: 0, max: 3 }), end: some(["W00001", "W00002"]) }),
      odd: fc.record({
        add: fc.integer({ min: 0, max: 99 }),
        end: fc.array(fc.constantFrom("W00001", "W00003", "W99999", "", "constructor"), { maxLength: 4 }),
      }),
    },
    ...aWishOfRelations,
  };

function wishFor({ key, form }: ChangeItem) {
  const wish = wishes[key] ?? (form && { sound: aValueOf(form.fields), odd: aValueOf(form.fields) });
  if (!wish) throw new Error(`tests/support/generated-changes.ts does not say what may be asked for of ${key}`);
  return wish;
}

/** A value of an item that its form can send. */
export const aWish = (item: ChangeItem): fc.Arbitrary<unknown> => wishFor(item).sound;

const [others, ordinary] = [true, false].map((isOther) =>
  builtItems.filter(({ group }) => (group === "other") === isOther),
);

/** R8: items of その他の契約変更 and all others exclude each other. */
const aChoice = fc.oneof(
  { weight: 3, arbitrary: fc.subarray(ordinary ?? [], { minLength: 1 }) },
  { weight: 1, arbitrary: fc.subarray(others ?? [], { minLength: 1 }) },
);

const mix = (kind: "sound" | "odd"): fc.Arbitrary<Changes> =>
  aChoice.chain((items) => fc.record(Object.fromEntries(items.map((item) => [item.key, wishFor(item)[kind]]))));

/** Any of the items that can be applied for, chosen together. */
export const aMixOfChanges: fc.Arbitrary<Changes> = mix("sound");
export const anOddMixOfChanges: fc.Arbitrary<Changes> = mix("odd");

/** Days around the ends of months and years. */
export const aStartDay: fc.Arbitrary<JapanDate> = fc.constantFrom(
  ...[
    "2026-11-30",
    "2026-12-01",
    "2026-12-31",
    "2027-01-01",
    "2027-02-28",
    "2027-03-01",
    "2028-02-29",
    "2028-03-31",
  ].map(japanDate),
);
