import type { ContractUserCode } from "../../contract/contract";
import { statisticsOffered } from "../../contract/industry";
import { hasStatistics, statisticsParts, statisticsPrices, statisticsWord } from "../../contract/statistics";
import { userCodeWord } from "../../contract/user-code-name";
import { yen } from "../../contract/yen";
import { fieldName } from "../../form/form-part";
import { type ChangeProblem, type ItemCircumstances, toMend } from "../change-item";
import { defineItem } from "../define-item";
import { choices } from "../fields/choices";
import { codesWith, optionsOf, unknownCodes } from "../user-code-choices";

const key = "statistics";

/** 管理統計資料（有料分・無料分） of each UserCode; which may have which is the Center's rule (R11). */
export const statistics = defineItem({
  key,
  label: "管理統計資料（有料分・無料分）",
  mark: "管理統計資料",
  group: "statistics",
  step: "statistics",
  hint: "管理統計資料の有料分、無料分に関する情報を変更するときに選択します。",
  fields: {
    paid: choices("有料分を利用する利用者コード", {
      codes: true,
      hint: `利用者コードごとに月額${yen(statisticsPrices.paid)}（税別）です。日報・週報・月報を利用できます。`,
    }),
    free: choices("無料分を利用する利用者コード", { codes: true, hint: "料金はかかりません。" }),
  },
  now: (contract) => ({
    paid: codesWith(contract, (code) => code.statisticsPaid),
    free: codesWith(contract, (code) => code.statisticsFree),
  }),
  rows: ({ userCodes }) =>
    userCodes.map((code) => ({
      term: userCodeWord(code.code),
      text: statisticsParts
        .map((part) => `${statisticsWord(part)} ${hasStatistics(code, part) ? "○" : "×"}`)
        .join("　"),
    })),
  offers: (circumstances) => ({
    paid: {
      options: optionsOf(
        circumstances,
        (code) => code.statisticsPaid,
        (offered) => offered.paid,
      ),
    },
    free: {
      options: optionsOf(
        circumstances,
        (code) => code.statisticsFree,
        (offered) => offered.free,
      ),
    },
  }),
  operations: (value, before) =>
    statisticsParts.flatMap((part) =>
      before.userCodes
        .map((code) => ({ code, wanted: value[part].includes(code.code) }))
        .filter(({ code, wanted }) => hasStatistics(code, part) !== wanted)
        .map(({ code, wanted }) => ({ type: "setStatistics", userCode: code.code, part, wanted }) as const),
    ),
  check: (value, circumstances) => [
    ...statisticsParts.flatMap((part) => [
      ...unknownCodes(value[part], circumstances, { step: "statistics", field: fieldName(key, part) }),
      ...circumstances.after.userCodes
        .filter((code) => value[part].includes(code.code) && refuses(code, part, circumstances))
        .map(({ code }) => notOffered(code, part)),
    ]),
    ...circumstances.before.userCodes
      .filter(({ code, bondedArchive }) => bondedArchive && !value.paid.includes(code))
      .flatMap(({ code }) => endsArchive(code, circumstances)),
  ],
});

/** R11: what an industry does not have can be kept, but not begun. */
function refuses(code: ContractUserCode, part: (typeof statisticsParts)[number], { before }: ItemCircumstances) {
  const held = before.userCodes.find((each) => each.code === code.code);
  const kept = held !== undefined && hasStatistics(held, part) && hasStatistics(code, part);
  return !kept && !statisticsOffered(code.industries)[part];
}

const notOffered = (code: string, part: (typeof statisticsParts)[number]): ChangeProblem => ({
  step: "statistics",
  field: fieldName(key, part),
  ...toMend(
    `${code}の業種では、管理統計資料の${statisticsWord(part)}を利用できません。`,
    `${code}の選択を外してください。`,
  ),
});

/** What keeps the archive without its paid part; an application that chose the archive, too, is judged there. */
function endsArchive(code: string, { chosen }: ItemCircumstances): ChangeProblem[] {
  if (chosen.includes("bondedArchive")) return [];
  const fact = `${code}は保税管理資料保存サービスを利用しているため、有料分だけを終えることはできません。`;
  const remedy = `「保税管理資料保存サービス（要・不要）」も選択して${code}の利用を終えるか、有料分を選択してください。`;
  return [{ step: "items", field: "items", seenOn: "statistics", ...toMend(fact, remedy) }];
}
