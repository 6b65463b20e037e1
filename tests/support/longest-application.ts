import fc from "fast-check";
import { type ApplicationRecord, issuedBetween } from "@/lib/domain/application/application-record";
import { japanDate } from "@/lib/domain/calendar/japan-date";
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

/** Every item that can be applied for together, each with a long wish; the first mix of them that no rule refuses. */
export function longestChanges(ledger: Ledger, officeId: string): Changes {
  const before = contractAsOf(ledger, day);
  const items = builtItems.filter(({ group }) => group !== "other");
  for (let seed = 1; seed <= 200; seed += 1) {
    const wishOf = (item: ChangeItem) => {
      if (item.key === "identificationNumbers") return before.userCodes.map(changeOf);
      // The other method is what the contract says already.
      if (item.key === "paymentMethod") return { method: "DIRECT_DEBIT" };
      const wishes = fc.sample(aWish(item), { seed, numRuns: 12 });
      return lengthened(item, wishes.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)[0]);
    };
    const changes = Object.fromEntries(items.map((item) => [item.key, wishOf(item)]));
    if (refuseChanges(changes, { ledger, officeId, offices: theOtherOffices, before, day }).length === 0)
      return changes;
  }
  throw new Error("no mix of long wishes for all items is without a problem");
}

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
