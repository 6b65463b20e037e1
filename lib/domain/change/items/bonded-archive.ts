import { statisticsOffered } from "../../contract/industry";
import { archiveTerms, statisticsPrices } from "../../contract/statistics";
import { userCodeWord } from "../../contract/user-code-name";
import { yen } from "../../contract/yen";
import { fieldName } from "../../form/form-part";
import { type ChangeProblem, type ItemCircumstances, toMend } from "../change-item";
import { defineItem } from "../define-item";
import { choices } from "../fields/choices";
import { codesWith, optionsOf, unknownCodes } from "../user-code-choices";

const key = "bondedArchive";
const at = { step: "statistics", field: fieldName(key, "wanted") } as const;

const { days, years } = archiveTerms;

/** 保税管理資料保存サービス（要・不要） of each UserCode: for some industries alone, and with the paid statistics alone (R11). */
export const bondedArchive = defineItem({
  key,
  label: "保税管理資料保存サービス（要・不要）",
  mark: "保存サービス",
  group: "archive",
  step: "statistics",
  hint: "管理統計資料（有料分）の申込みが必要です。",
  fields: {
    wanted: choices("保税管理資料保存サービスを利用する利用者コード", {
      codes: true,
      hint: `${days}日間の保税管理資料を${years}年間保存します。保税台帳として利用できます。有料分とは別に、利用者コードごとに月額${yen(statisticsPrices.archive)}（税別）です。選択を外すと、利用開始日に、それまでに保存した資料を参照できなくなります。`,
    }),
  },
  now: (contract) => ({ wanted: codesWith(contract, (code) => code.bondedArchive) }),
  rows: ({ userCodes }) =>
    userCodes.map(({ code, bondedArchive }) => ({ term: userCodeWord(code), text: bondedArchive ? "要" : "不要" })),
  offers: (circumstances) => ({
    wanted: {
      options: optionsOf(
        circumstances,
        (code) => code.bondedArchive,
        (offered) => offered.archive,
      ),
    },
  }),
  operations: ({ wanted }, before) =>
    before.userCodes
      .filter(({ code, bondedArchive }) => bondedArchive !== wanted.includes(code))
      .map(({ code }) => ({ type: "setBondedArchive", userCode: code, wanted: wanted.includes(code) }) as const),
  check: ({ wanted }, circumstances) => [
    ...unknownCodes(wanted, circumstances, at),
    ...circumstances.after.userCodes
      .filter(({ code }) => wanted.includes(code))
      .flatMap(({ code, industries, statisticsPaid }) => {
        if (!statisticsOffered(industries).archive) return [notOffered(code)];
        return statisticsPaid ? [] : [needsPaid(code, circumstances)];
      }),
  ],
});

const notOffered = (code: string): ChangeProblem => ({
  ...at,
  ...toMend(`${code}の業種では、保税管理資料保存サービスを利用できません。`, `${code}の選択を外してください。`),
});

/** R11: the archive needs the paid part, from this application or from before. */
function needsPaid(code: string, { chosen }: ItemCircumstances): ChangeProblem {
  const fact = `保税管理資料保存サービスには、${code}の管理統計資料（有料分）が必要です。`;
  return chosen.includes("statistics")
    ? {
        step: "statistics",
        field: fieldName("statistics", "paid"),
        ...toMend(fact, `有料分でも${code}を選択してください。`),
      }
    : {
        step: "items",
        field: "items",
        seenOn: "statistics",
        ...toMend(fact, "「管理統計資料（有料分・無料分）」も選択してください。"),
      };
}
