import * as z from "zod/mini";
import type { ContractUserCode } from "../contract/contract";
import {
  apart,
  type Industry,
  industries,
  industryFits,
  industryWord,
  sortedIndustries,
  statisticsOffered,
} from "../contract/industry";
import type { PlannedOperation } from "../contract/plan";
import { type System, systems, systemWord } from "../contract/system";
import { newUserCodes, wantsForexUserCode } from "../contract/user-code-name";
import { type ChangeProblem, type ItemCircumstances, toMend } from "./change-item";
import { apartProblem } from "./check-industries-change";
import { checkSingleSignOn } from "./check-single-sign-on";
import { checkAdditions, checkCapacity } from "./check-user-code-change";
import { additionSchema } from "./user-code-change";

/** What a new UserCode may have besides: 管理統計資料 and the archive. */
export const userCodeServices = ["paid", "free", "archive"] as const;
export type UserCodeService = (typeof userCodeServices)[number];

const serviceWords: Record<UserCodeService, string> = {
  paid: "管理統計資料（有料分）",
  free: "管理統計資料（無料分）",
  archive: "保税管理資料保存サービス",
};

export const serviceWord = (service: UserCodeService): string => serviceWords[service];

/** A UserCode that an application asks for; it is called by a name of the application's own until it has its code. */
export const newUserCodeSchema = z.object({
  userCode: z.enum(newUserCodes as [string, ...string[]]),
  system: z.enum(systems),
  industries: z.array(z.enum(industries)),
  singleSignOn: z.boolean(),
  services: z.array(z.enum(userCodeServices)),
  additions: z.array(additionSchema),
});
export type NewUserCode = z.output<typeof newUserCodeSchema>;

/** What approval does: the UserCode with all that it begins with, then its UserIds. */
export const operationsForNewUserCode = ({ userCode, additions, ...code }: NewUserCode): PlannedOperation[] => [
  {
    type: "addUserCode",
    code: userCode,
    system: code.system,
    industries: sortedIndustries(code.industries),
    singleSignOn: code.singleSignOn,
    statisticsPaid: code.services.includes("paid"),
    statisticsFree: code.services.includes("free"),
    bondedArchive: code.services.includes("archive"),
    sharedWithOffices: false,
  },
  ...additions.map((addition) => ({ type: "addUserIds", userCode, ...addition }) as const),
];

/** The UserCode as the contract would hold it, without its UserIds. */
export const asContracted = ({ userCode, services, ...code }: Omit<NewUserCode, "additions">): ContractUserCode => ({
  code: userCode,
  system: code.system,
  industries: sortedIndustries(code.industries),
  singleSignOn: code.singleSignOn,
  statisticsPaid: services.includes("paid"),
  statisticsFree: services.includes("free"),
  bondedArchive: services.includes("archive"),
  sharedWithOffices: [],
  userIds: [],
});

export type NewUserCodeCircumstances = Pick<ItemCircumstances, "after" | "day" | "forexCodeTaken">;

const at = (field: string, fact: string, remedy = ""): ChangeProblem => ({
  step: "user-codes",
  field,
  ...toMend(fact, remedy),
});

/** R10–R14 for a new UserCode; also checked as its page is set. */
export function checkNewUserCode(wish: NewUserCode, circumstances: NewUserCodeCircumstances): ChangeProblem[] {
  const code = asContracted(wish);
  const { industries: held } = code;
  const two = apart(held);
  const nothing =
    wish.additions.length === 0 ? [at("count", "識別番号がありません。", "1個以上を追加してください。")] : [];
  return [
    ...(held.length === 0 ? [at("industries", "業種を1つ以上選択してください。")] : unfit(held, wish.system)),
    ...(two ? [apartProblem("industries", two)] : []),
    ...checkForex(held, circumstances),
    ...(wish.singleSignOn ? checkSingleSignOn(held, { switchedOn: true }) : []),
    ...checkServices(wish.services, held),
    ...nothing,
    ...checkAdditions(wish.additions, code, circumstances),
    ...checkCapacity(wish.additions, code, { ...circumstances, numbersTaken: () => new Set() }),
  ];
}

const unfit = (held: readonly Industry[], system: System): ChangeProblem[] =>
  held
    .filter((industry) => !industryFits(industry, system))
    .map((industry) =>
      at(
        "industries",
        `${industryWord(industry)}は${systemWord(system)}では利用できません。`,
        "選択を外してください。",
      ),
    );

function checkForex(held: readonly Industry[], { forexCodeTaken }: NewUserCodeCircumstances): ChangeProblem[] {
  if (!wantsForexUserCode(held) || !forexCodeTaken) return [];
  const fact =
    "輸出入者(外為法関連業務利用)の利用者コード（V1で始まるコード）は、1つの企業に1つだけです。すでに発行されています。";
  return [at("industries", fact, "選択を外してください。")];
}

/** R11 */
function checkServices(wanted: readonly UserCodeService[], held: readonly Industry[]): ChangeProblem[] {
  const offered = statisticsOffered(held);
  const refused = wanted.find((service) => !offered[service]);
  if (refused && held.length > 0)
    return [at("services", `選択した業種では、${serviceWord(refused)}を利用できません。`, "選択を外してください。")];
  return wanted.includes("archive") && !wanted.includes("paid")
    ? [at("services", `${serviceWord("archive")}には${serviceWord("paid")}が必要です。`, "有料分も選択してください。")]
    : [];
}
