import fc from "fast-check";
import { type ApplicationRecord, issuedBetween } from "@/lib/domain/application/application-record";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { type JapanDate, japanDate } from "@/lib/domain/calendar/japan-date";
import type { ChangeItem, Changes } from "@/lib/domain/change/change-item";
import { builtItems } from "@/lib/domain/change/change-items";
import type { AnyField } from "@/lib/domain/change/fields/field-kinds";
import { refuseChanges } from "@/lib/domain/change/refuse-changes";
import type { UserCodeChange } from "@/lib/domain/change/user-code-change";
import type { Contract } from "@/lib/domain/contract/contract";
import { contractAsOf, enteredBy, type Ledger } from "@/lib/domain/contract/ledger";
import { contractAfter } from "@/lib/domain/contract/plan";
import { approve } from "./approve";
import { aContractToChange, aWish } from "./generated-changes";
import { theOtherOffices } from "./other-offices";
import { sampleApplication } from "./sample-application";
import { aContractedUserCode, aContractedUserId } from "./sample-contract";
import { ledgerOf, theOfficeId } from "./sample-ledger";

const day = japanDate("2026-12-10");
const letters = [..."ABCDEFGHIJKLMNOPQ"];

/** A contract with 20 UserCodes of several UserIds. */
export const theLongestContract = (): Contract => {
  const contract = aContractToChange();
  const more = letters.map((letter) =>
    aContractedUserCode({
      code: `2${letter}NAC`,
      userIds: ["D01", "D02", "D03"].map((identificationNumber) => aContractedUserId({ identificationNumber })),
    }),
  );
  return { ...contract, userCodes: [...contract.userCodes, ...more] };
};

/** What the longest text of a field is; undefined where it has no length. */
function longestText(field: AnyField): string | undefined {
  const filled = (piece: string, max: number) => piece.repeat(max).slice(0, max);
  switch (field.kind) {
    case "zenkaku":
      return filled("長大企業第一営業所", field.max);
    case "kana":
      return filled("チョウダイ", field.max);
    case "name":
      return filled("勘解由小路", field.max);
    case "text":
      return filled("これ以上は書けない長さの文です。", field.max);
    case "email":
      return `${"a".repeat(60)}@${"b".repeat(60)}.example.jp`;
    case "phone":
      return "09012345678";
    default:
      return undefined;
  }
}

function lengthened(item: ChangeItem, wish: unknown): unknown {
  const texts = Object.entries(item.form?.fields ?? {}).flatMap(([name, field]) => {
    const text = longestText(field);
    return text === undefined ? [] : [[name, text] as const];
  });
  return texts.length > 0 ? { ...(wish as object), ...Object.fromEntries(texts) } : wish;
}

const changeOf = ({
  code,
  system,
  industries,
  singleSignOn,
  userIds,
}: Contract["userCodes"][number]): UserCodeChange => ({
  userCode: code,
  system,
  singleSignOn,
  additions: [
    { industry: industries[0] ?? "SHIP_AGENT", processingMode: "INTERACTIVE", count: 3 },
    { industry: industries[0] ?? "SHIP_AGENT", processingMode: "WEB_NACCS", count: 2 },
  ],
  removals: userIds.slice(0, 1).map(({ identificationNumber }) => identificationNumber),
});

/**
 * Every item that can be applied for together, each with a long wish that no rule refuses beside those before it. On another
 * contract than the one that the wishes are made for, an item without such a wish is left out.
 */
export function longestChanges(
  ledger: Ledger,
  officeId: string,
  filing?: { readonly today: JapanDate; readonly calendar: BusinessCalendar },
): Changes {
  const before = contractAsOf(ledger, day);
  const isSound = (changes: Changes) =>
    refuseChanges(changes, { ledger, officeId, offices: theOtherOffices, before, day, filing }).length === 0;
  let changes: Changes = {};
  for (const item of builtItems.filter(({ group }) => group !== "other").toSorted(inTurn)) {
    const samples =
      item.key === "identificationNumbers"
        ? [before.userCodes.map(changeOf)]
        : fc
            .sample(aWish(item), { seed: 1, numRuns: 60 })
            .filter((wish) => item.key !== "webCertificates" || !JSON.stringify(wish).includes('"add":0'))
            .toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
            .map((wish) => lengthened(item, wish));
    const wish = samples.find((each) => isSound({ ...changes, [item.key]: each }));
    if (wish !== undefined) changes = { ...changes, [item.key]: wish };
  }
  return changes;
}

/** An office that moves needs its lines with it, webNACCS IDs need certificates (R13), and industries that end leave room for no IDs. */
const chosenFirst = ["lines", "webCertificates", "identificationNumbers"];
const inTurn = (a: ChangeItem, b: ChangeItem): number => turnOf(a) - turnOf(b);
const turnOf = ({ key }: ChangeItem): number =>
  chosenFirst.includes(key) ? chosenFirst.indexOf(key) : chosenFirst.length;

/** The longest that can be said besides. */
export const longestWords = {
  reason: "変更する理由です。".repeat(40).slice(0, 240),
  remarks: "W".repeat(240),
  applicant: {
    ...sampleApplication.content.applicant,
    familyName: "通".repeat(38),
    givenName: "花".repeat(38),
    familyKana: "ツ".repeat(38),
    givenKana: "ハ".repeat(38),
    department: "部".repeat(50),
    title: "課".repeat(50),
    email: `${"a".repeat(60)}@${"b".repeat(60)}.example.jp`,
  },
};

/** The longest application there is: all items that go together, the longest texts, 20 UserCodes; approved. */
export async function theLongestApplication(): Promise<ApplicationRecord> {
  const ledger = ledgerOf(theLongestContract());
  const changes = longestChanges(ledger, theOfficeId);
  const approved = await approve(ledger, { applicationId: "longest", changes, day });
  const contractBefore = contractAsOf(ledger, day);
  const plan = enteredBy(approved, "longest").map((entry) => ({ ...entry.operation, from: entry.startDate }));
  const contracts = { contractBefore, contractAfter: contractAfter(contractBefore, plan, day) };
  return {
    ...sampleApplication,
    content: { ...sampleApplication.content, ...longestWords, changes },
    ...contracts,
    ...issuedBetween(contracts),
  };
}
