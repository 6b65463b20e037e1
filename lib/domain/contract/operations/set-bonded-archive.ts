import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { changeUserCode } from "./change-user-code";
import { userCodeTarget } from "./targets";

/** 保税管理資料保存サービス of a UserCode. It needs the paid statistics (R11). */
export const setBondedArchive = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("setBondedArchive"), userCode: z.string(), wanted: z.boolean() }),
  apply: (contract, { userCode, wanted }) =>
    changeUserCode(contract, userCode, (code) =>
      wanted && !code.statisticsPaid
        ? {
            sentence: `保税管理資料保存サービスには、${userCode}の管理統計資料（有料分）が必要です。`,
            ruledByItem: true,
          }
        : { ...code, bondedArchive: wanted },
    ),
  touches: ({ userCode }) => [
    userCodeTarget(userCode),
    {
      key: `userCode/${userCode}/bondedArchive`,
      label: `${userCode}の保税管理資料保存サービス`,
      together: "laterWins",
    },
  ],
});
