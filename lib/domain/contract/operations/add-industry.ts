import * as z from "zod/mini";
import { apart, industries, industryFits, industryWord, sortedIndustries } from "../industry";
import { operationKind } from "../operation-kind";
import { systemWord } from "../system";
import { changeUserCode } from "./change-user-code";
import { industryTarget, userCodeTarget } from "./targets";

/** 利用業種: a UserCode comes to hold an industry, of its system and of one group with the others (R10, R12). */
export const addIndustry = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("addIndustry"), userCode: z.string(), industry: z.enum(industries) }),
  apply: (contract, { userCode, industry }) =>
    changeUserCode(contract, userCode, (code) => {
      const word = industryWord(industry);
      if (code.industries.includes(industry)) return { sentence: `${userCode}の「${word}」は、すでに契約にあります。` };
      if (!industryFits(industry, code.system))
        return { sentence: `${word}は${systemWord(code.system)}では利用できません。`, ruledByItem: true };
      const held = sortedIndustries([...code.industries, industry]);
      const two = apart(held);
      if (two)
        return {
          sentence: `${userCode}に「${two.map(industryWord).join("」と「")}」を一緒に登録できません。`,
          ruledByItem: true,
        };
      return { ...code, industries: held };
    }),
  touches: ({ userCode, industry }) => [
    userCodeTarget(userCode),
    { ...industryTarget(userCode, industry), together: "once" },
  ],
});
