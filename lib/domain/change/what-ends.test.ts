import { expect, test } from "vitest";
import { aContractedUserCode, aContractedUserId, theManualsContract } from "@/tests/support/sample-contract";
import type { ContractUserCode } from "../contract/contract";
import { whatEnds } from "./what-ends";

const holding = aContractedUserCode({
  industries: ["CUSTOMS_BROKER", "TRADER"],
  singleSignOn: true,
  statisticsPaid: true,
  userIds: [
    aContractedUserId({ identificationNumber: "A01", industry: "CUSTOMS_BROKER" }),
    aContractedUserId({ identificationNumber: "A0A", industry: "CUSTOMS_BROKER", processingMode: "WEB_NACCS" }),
    aContractedUserId({ identificationNumber: "M01", industry: "TRADER" }),
  ],
});
const endings = (before: ContractUserCode, after?: ContractUserCode) =>
  whatEnds(theManualsContract({ userCodes: [before] }), theManualsContract({ userCodes: after ? [after] : [] }));

test("an industry that is given up takes its identification numbers along, and what no longer fits", () => {
  const after = {
    ...holding,
    industries: ["TRADER"] as const,
    singleSignOn: false,
    statisticsFree: false,
    userIds: holding.userIds.slice(2),
  };
  expect(endings(holding, after)).toEqual([
    "1ANACの業種「通関業」をやめます。識別番号A01、A0Aは、利用開始日から使えなくなります。シングルサインオンは「否」になります。管理統計資料（無料分）は終了します。",
  ]);
});

test("a UserCode that ends takes all its identification numbers along", () => {
  expect(endings(holding)).toEqual([
    "利用者コード1ANACを廃止します。識別番号A01、A0A、M01は、利用開始日から使えなくなります。",
  ]);
  expect(endings({ ...holding, userIds: [] })).toEqual(["利用者コード1ANACを廃止します。"]);
});

test("an archive that ends says what becomes of what was stored", () => {
  const archived = { ...holding, bondedArchive: true };
  expect(endings(archived, holding)).toEqual([
    "1ANACの保税管理資料保存サービスは終了し、保存した資料は利用開始日から参照できなくなります。",
  ]);
});

test("nothing is said of what stays or comes", () => {
  expect(endings(holding, { ...holding, industries: [...holding.industries, "SEA_FORWARDER"] })).toEqual([]);
  expect(endings(holding, { ...holding, userIds: [] })).toEqual([]);
});
