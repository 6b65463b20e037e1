import * as z from "zod/mini";
import { industries, industryWord } from "../industry";
import { missing, operationKind } from "../operation-kind";
import { processingModes, processingModeWord } from "../processing-mode";
import { isNewUserCode, userCodeWord } from "../user-code-name";
import { changeUserCode } from "./change-user-code";
import { userCodeTarget } from "./targets";

/** UserIds for one industry in one processing mode. Approval draws the numbers (R14); before that there is the count alone. */
export const addUserIds = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("addUserIds"),
    userCode: z.string(),
    industry: z.enum(industries),
    processingMode: z.enum(processingModes),
    count: z.int().check(z.minimum(1)),
    numbers: z.optional(z.array(z.string())),
  }),
  apply: (contract, { userCode, industry, processingMode, count, numbers }, day) =>
    changeUserCode(contract, userCode, (code) => {
      if (!code.industries.includes(industry)) {
        const subject = `${userCodeWord(userCode)}の${industryWord(industry)}`;
        // A new UserCode holds on no other day what it does not hold on its first.
        return isNewUserCode(userCode)
          ? { sentence: `「${subject}」は申し込まれていません。`, ruledByItem: true }
          : missing(subject);
      }
      const taken = numbers?.find((number) => code.userIds.some((held) => held.identificationNumber === number));
      if (taken) return { sentence: `識別番号「${userCode} ${taken}」は、すでに契約にあります。` };
      const drawn = numbers ?? Array.from({ length: count }, () => "");
      const added = drawn.map((identificationNumber) => ({
        identificationNumber,
        industry,
        processingMode,
        startDate: day,
      }));
      return { ...code, userIds: [...code.userIds, ...added] };
    }),
  touches: ({ userCode, industry, processingMode }) =>
    isNewUserCode(userCode)
      ? []
      : [
          userCodeTarget(userCode),
          {
            key: `userCode/${userCode}/add/${industry}/${processingMode}`,
            label: `${userCode}の「${industryWord(industry)}・${processingModeWord(processingMode)}」の識別番号の追加`,
            together: "addsUp",
          },
        ],
  async issue(operation, numbers) {
    const userCode = numbers.codeOf(operation.userCode);
    return { ...operation, userCode, numbers: [...(await numbers.userIds({ ...operation, userCode }))] };
  },
});
