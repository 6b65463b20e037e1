import { expect, test } from "vitest";
import { aContractedUserCode, aContractedUserId } from "@/tests/support/sample-contract";
import { changedUserCodeRows, userCodeRows, userCodeRowsBefore } from "./user-code-rows";

const told = (rows: ReturnType<typeof changedUserCodeRows>) =>
  rows.map(
    ({ mark, cells }) => `${mark ?? "－"} ${cells.number}${cells.count && ` ×${cells.count}`} ${cells.singleSignOn}`,
  );

const before = aContractedUserCode();
const webId = aContractedUserId({ identificationNumber: "", processingMode: "WEB_NACCS" });

test("a UserCode without UserIds is a row, too", () => {
  expect(told(userCodeRows(aContractedUserCode({ userIds: [] })))).toEqual(["－ なし 否"]);
  expect(userCodeRows(undefined)).toEqual([]);
});

test("UserIds that have no number yet come in one row with their count", () => {
  const after = { ...before, userIds: [...before.userIds, webId, webId] };
  expect(told(changedUserCodeRows(before, after))).toEqual(["－ D01 否", "追加  ×2 否"]);
});

test("once they have their numbers, each is a row", () => {
  const issued = ["D0A", "D0B"].map((identificationNumber) => ({ ...webId, identificationNumber }));
  const after = { ...before, userIds: [...before.userIds, ...issued] };
  expect(told(changedUserCodeRows(before, after))).toEqual(["－ D01 否", "追加 D0A ×1 否", "追加 D0B ×1 否"]);
});

test("what changes on the UserCode itself is marked on each UserId that stays", () => {
  expect(told(changedUserCodeRows(before, { ...before, singleSignOn: true }))).toEqual(["変更 D01 要"]);
});

test("what changes on the UserCode itself is told also where its last UserId ends", () => {
  const after = { ...before, singleSignOn: true, userIds: [] };
  expect(told(changedUserCodeRows(before, after))).toEqual(["削除 D01 否", "変更  要"]);
  expect(told(changedUserCodeRows(before, { ...before, userIds: [] }))).toEqual(["削除 D01 否"]);
});

test("a UserCode that comes or ends as a whole is told with all its UserIds", () => {
  expect(told(changedUserCodeRows(undefined, before))).toEqual(["追加  否", "追加 D01 ×1 否"]);
  expect(told(changedUserCodeRows(undefined, { ...before, userIds: [] }))).toEqual(["追加  否"]);
  expect(told(changedUserCodeRows(before, undefined))).toEqual(["削除  否", "削除 D01 否"]);
  expect(told(userCodeRowsBefore(before, undefined))).toEqual(["－  否", "－ D01 否"]);
});

test("industries that change are told of the UserCode itself, with the UserIds that end with them", () => {
  const holding = aContractedUserCode({ industries: ["SHIPPING_COMPANY", "SHIP_AGENT"] });
  const after = aContractedUserCode({ industries: ["SHIPPING_COMPANY", "GENERIC_ONLY"], userIds: [] });
  const industriesOf = (rows: ReturnType<typeof changedUserCodeRows>) =>
    rows.map(({ mark, cells }) => `${mark ?? "－"} ${cells.industry} ${cells.number}`);
  expect(industriesOf(userCodeRowsBefore(holding, after))).toEqual(["－ 船会、船代 ", "－ 船代 D01"]);
  expect(industriesOf(changedUserCodeRows(holding, after))).toEqual(["変更 船会、汎用 ", "削除 船代 D01"]);
});
