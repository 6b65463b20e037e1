import * as z from "zod/mini";
import { industries, industryWord } from "../industry";
import { missing, operationKind } from "../operation-kind";
import { changeUserCode } from "./change-user-code";
import { industryTarget, userCodeTarget } from "./targets";

/** A UserCode gives an industry up. Its identification numbers have ended before. */
export const endIndustry = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("endIndustry"), userCode: z.string(), industry: z.enum(industries) }),
  apply: (contract, { userCode, industry }) =>
    changeUserCode(contract, userCode, (code) => {
      if (!code.industries.includes(industry)) return missing(`${userCode}の${industryWord(industry)}`);
      const held = code.userIds.filter((userId) => userId.industry === industry);
      if (held.length > 0) {
        const numbers = held.map(({ identificationNumber }) => identificationNumber).join("、");
        return { sentence: `${userCode}の${industryWord(industry)}には、ほかに識別番号${numbers}があります。` };
      }
      return { ...code, industries: code.industries.filter((each) => each !== industry) };
    }),
  touches: ({ userCode, industry }) => [
    userCodeTarget(userCode),
    { ...industryTarget(userCode, industry), together: "once" },
  ],
});
