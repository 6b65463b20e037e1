import * as z from "zod/mini";
import { operationKind } from "../operation-kind";
import { systemManagerSchema } from "./system-manager-schema";

/** システム管理責任者 */
export const setSystemManager = operationKind({
  scope: "office",
  schema: z.extend(systemManagerSchema, { type: z.literal("setSystemManager") }),
  apply: (contract, { type: _, ...systemManager }) => ({ ...contract, systemManager }),
  touches: () => [{ key: "systemManager", label: "システム管理責任者", together: "laterWins" }],
});
