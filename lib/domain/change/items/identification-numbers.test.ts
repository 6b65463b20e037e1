import { describe, expect, test } from "vitest";
import { aWebTerminal, theManualsContract, theManualsWish } from "@/tests/support/sample-contract";
import type { Contract } from "../../contract/contract";
import { contractAfter } from "../../contract/plan";
import type { Changes } from "../change-item";
import { checkChanges, planOf } from "../changes";
import type { UserCodeChange } from "../user-code-change";
import { identificationNumbers } from "./identification-numbers";

const contract = theManualsContract();
const webId = { industry: "SHIP_AGENT", processingMode: "WEB_NACCS", count: 1 } as const;
const lineId = { industry: "SHIP_AGENT", processingMode: "INTERACTIVE", count: 1 } as const;
const change = (changes: Partial<UserCodeChange> = {}): UserCodeChange => ({
  userCode: "1ANAC",
  system: "SEA",
  singleSignOn: false,
  additions: [lineId],
  removals: [],
  ...changes,
});

describe("webNACCS IDs need certificates (R13)", () => {
  const check = (changes: Changes, before: Contract = contract) => {
    const after = contractAfter(before, planOf(changes, before), theManualsWish);
    const circumstances = { before, after, day: theManualsWish, chosen: Object.keys(changes) };
    return checkChanges(changes, circumstances).map(({ step, field }) => `${step} ${field}`);
  };
  const web = [change({ additions: [webId] })];
  const withWeb = theManualsContract({ terminals: [aWebTerminal("W00001")] });

  test("the item has to be chosen", () => {
    expect(check({ identificationNumbers: web })).toEqual(["items items"]);
  });

  test("at least one has to be asked for", () => {
    expect(check({ identificationNumbers: web, webCertificates: { add: 0, end: [] } })).toContain(
      "terminals webCertificates.add",
    );
    expect(check({ identificationNumbers: web, webCertificates: { add: 1, end: [] } })).toEqual([]);
  });

  test("an office that has one needs none", () => {
    expect(check({ identificationNumbers: web }, withWeb)).toEqual([]);
  });

  test("unless the same application ends its last one", () => {
    const ends = { identificationNumbers: web, webCertificates: { add: 0, end: ["W00001"] } };
    expect(check(ends, withWeb)).toEqual(["terminals webCertificates.add"]);
    expect(check({ ...ends, webCertificates: { add: 1, end: ["W00001"] } }, withWeb)).toEqual([]);
  });

  test("netNACCS's does not count", () => {
    const net = aWebTerminal("W00002", { kind: "NET_NACCS" });
    expect(check({ identificationNumbers: web }, theManualsContract({ terminals: [net] }))).toEqual(["items items"]);
  });

  test("other processing modes need none", () => {
    expect(check({ identificationNumbers: [change()] })).toEqual([]);
  });
});

describe("what a draft says of identification numbers", () => {
  test("is every UserCode that was set, in the order of the codes", () => {
    const page = { system: "SEA", singleSignOn: "no", addition: ["SHIP_AGENT:WEB_NACCS:1"], removals: [] };
    const typed = identificationNumbers.fromDraft({
      "user-codes/1BNAC": page,
      "user-codes/1ANAC": page,
      "user-code-editing/1CNAC": page,
    });
    expect(typed.ok && (typed.value as UserCodeChange[]).map(({ userCode }) => userCode)).toEqual(["1ANAC", "1BNAC"]);
  });

  test("comes back from the steps that a correction starts from", () => {
    const value = [change({ additions: [webId], removals: ["D01"], singleSignOn: true })];
    expect(identificationNumbers.fromDraft(identificationNumbers.toDraft(value))).toEqual({
      ok: true,
      value,
    });
  });

  test("is not ready while nothing was set", () => {
    const nothing = identificationNumbers.schema.safeParse([]);
    expect(!nothing.success && nothing.error.issues[0]?.message).toContain("「変更」ボタンを押して");
  });
});

test("says nothing of a UserCode that ends, as long as its end is applied for", () => {
  const draft = { "user-codes/1ANAC": { system: "SEA", singleSignOn: "no", removals: ["D01"], endCode: "yes" } };
  const codesOf = (chosen: readonly string[]) => {
    const form = identificationNumbers.fromDraft(draft, chosen);
    return form.ok ? form.value : form.problems;
  };
  expect(codesOf(["identificationNumbers"])).toHaveLength(1);
  expect(codesOf(["identificationNumbers", "industries"])).toEqual([]);
});
