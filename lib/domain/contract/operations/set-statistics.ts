import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { statisticsParts, statisticsWord } from "../statistics";
import { changeUserCode } from "./change-user-code";
import { userCodeTarget } from "./targets";

/** 管理統計資料 of a UserCode: one of its parts begins or ends. The bonded archive needs the paid part and ends with it (R11). */
export const setStatistics = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("setStatistics"),
    userCode: z.string(),
    part: z.enum(statisticsParts),
    wanted: z.boolean(),
  }),
  apply: (contract, { userCode, part, wanted }) =>
    changeUserCode(contract, userCode, (code) =>
      part === "free"
        ? { ...code, statisticsFree: wanted }
        : { ...code, statisticsPaid: wanted, bondedArchive: wanted && code.bondedArchive },
    ),
  touches: ({ userCode, part }) => [
    userCodeTarget(userCode),
    {
      key: `userCode/${userCode}/statistics/${part}`,
      label: `${userCode}の管理統計資料（${statisticsWord(part)}）`,
      together: "laterWins",
    },
  ],
});
