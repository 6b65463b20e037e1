import { type Contract, type ContractUserCode, findUserCode } from "../contract/contract";
import { industryWords } from "../contract/industry";

/** What a change of the UserCodes takes along, in sentences for both sides: read before it is filed, and in the review. */
export const whatEnds = (before: Contract, after: Contract): string[] =>
  before.userCodes.flatMap((code) => endingsOf(code, findUserCode(after, code.code)));

function endingsOf(before: ContractUserCode, after: ContractUserCode | undefined): string[] {
  const { code } = before;
  if (!after) {
    const also = [numbersWord(before.userIds), before.bondedArchive ? archiveWord : ""].filter((word) => word !== "");
    return [`利用者コード${code}を廃止します。${also.length > 0 ? `${also.join("。")}。` : ""}`];
  }
  const gone = before.industries.filter((industry) => !after.industries.includes(industry));
  const archiveEnds = before.bondedArchive && !after.bondedArchive;
  if (gone.length === 0) return archiveEnds ? [`${code}の${archiveWord}。`] : [];
  const along = [
    numbersWord(before.userIds.filter(({ industry }) => gone.includes(industry))),
    before.singleSignOn && !after.singleSignOn ? "シングルサインオンは「否」になります" : "",
    before.statisticsPaid && !after.statisticsPaid ? "管理統計資料（有料分）は終了します" : "",
    before.statisticsFree && !after.statisticsFree ? "管理統計資料（無料分）は終了します" : "",
    archiveEnds ? archiveWord : "",
  ].filter((word) => word !== "");
  return [`${code}の業種「${industryWords(gone)}」をやめます。${along.map((word) => `${word}。`).join("")}`];
}

const numbersWord = (userIds: ContractUserCode["userIds"]): string =>
  userIds.length === 0
    ? ""
    : `識別番号${userIds.map(({ identificationNumber }) => identificationNumber).join("、")}は、利用開始日から使えなくなります`;

const archiveWord = "保税管理資料保存サービスは終了し、保存した資料は利用開始日から参照できなくなります";
