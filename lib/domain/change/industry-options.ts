import type { ContractUserCode } from "../contract/contract";
import { type Industry, industries, industryFits, industryWord, whyNotAdded } from "../contract/industry";
import { isNewUserCode } from "../contract/user-code-name";
import type { Option } from "./fields/choice";

/** Where an industry is known in one system alone (R10). */
const systemNote = (industry: Industry): string | undefined => {
  if (industryFits(industry, "SEA") && industryFits(industry, "AIR")) return undefined;
  return industryFits(industry, "AIR") ? "航空のみ" : "海上のみ";
};

const forexNote = "V1で始まる専用の利用者コードのみ";

/** 外為法関連業務 has UserCodes of its own. */
const mayBeForex = ({ code, industries: held }: ContractUserCode): boolean =>
  isNewUserCode(code) || held.includes("TRADER_FOREX");

/** 利用業種 of a UserCode under contract: what it may hold, and what ends with what it gives up. */
export const industryOptions = (code: ContractUserCode): Option[] =>
  industries.map((industry): Option => {
    const numbers = code.userIds.filter((userId) => userId.industry === industry);
    const option = { value: industry, label: industryWord(industry) };
    if (numbers.length > 0) {
      const names = numbers.map(({ identificationNumber }) => identificationNumber).join("、");
      return { ...option, hint: `やめると識別番号${names}も終わります。` };
    }
    if (code.industries.includes(industry)) return option;
    if (industry === "TRADER_FOREX") return { ...option, note: forexNote };
    const note = industryFits(industry, code.system) ? undefined : systemNote(industry);
    return note ? { ...option, note } : option;
  });

/** 利用業種 of a new UserCode, whose system is not known yet. */
export const newIndustryOptions = (): Option[] =>
  industries.map((industry): Option => {
    const hint = industry === "TRADER_FOREX" ? "V1で始まるコードになります。企業に1つだけです。" : systemNote(industry);
    return { value: industry, label: industryWord(industry), ...(hint ? { hint } : {}) };
  });

/** The industries that identification numbers can be added for: those it holds, or all of its system where 利用業種 changes, too (R13). */
export const additionIndustryOptions = (
  code: ContractUserCode,
  { withIndustries }: { readonly withIndustries: boolean },
): Option[] =>
  industries.map((industry): Option => {
    const fits = industryFits(industry, code.system) && (industry !== "TRADER_FOREX" || mayBeForex(code));
    const note = withIndustries
      ? fits
        ? undefined
        : (systemNote(industry) ?? forexNote)
      : whyNotAdded(industry, code);
    return { value: industry, label: industryWord(industry), ...(note ? { note } : {}) };
  });
