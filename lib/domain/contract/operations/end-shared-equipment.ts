import * as z from "zod/mini";
import { missing, operationKind } from "../operation-kind";
import { sharedDeviceSchema } from "./share-equipment";
import { sharedDeviceTarget } from "./targets";

/** 機器共用 of a device ends. It stands in the ledgers of both offices. */
export const endSharedEquipment = operationKind({
  scope: "office",
  schema: z.object({ type: z.literal("endSharedEquipment"), ...sharedDeviceSchema }),
  apply(contract, { user, device }) {
    const sharedEquipment = contract.sharedEquipment.filter((each) => each.device !== device || each.user !== user);
    return sharedEquipment.length === contract.sharedEquipment.length
      ? missing(`論理端末${device}の機器共用`)
      : { ...contract, sharedEquipment };
  },
  touches: (operation) => [{ ...sharedDeviceTarget(operation), together: "once" }],
});
