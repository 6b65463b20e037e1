import * as z from "zod/mini";
import { isJapanDate, type JapanDate } from "../../calendar/japan-date";
import { missing, operationKind } from "../operation-kind";
import { sharedDeviceTarget } from "./targets";

export const sharedDeviceSchema = {
  /** The office whose device it is, and the one that uses it, too, by their codes. */
  owner: z.string(),
  user: z.string(),
  /** 論理端末名 */
  device: z.string(),
};

/** 機器共用: an office uses a device of another, through a last day where there is one. It stands in the ledgers of both. */
export const shareEquipment = operationKind({
  scope: "office",
  schema: z.object({
    type: z.literal("shareEquipment"),
    ...sharedDeviceSchema,
    until: z.nullable(z.custom<JapanDate>((value) => typeof value === "string" && isJapanDate(value))),
  }),
  apply(contract, { owner, user, device, until }, startDate) {
    const isOwner = contract.office.officeCode === owner;
    if (isOwner && !contract.terminals.some(({ name }) => name === device)) return missing(device);
    const same = contract.sharedEquipment.some((each) => each.device === device && each.user === user);
    if (same)
      return { sentence: `論理端末「${device}」は、すでに事業所「${isOwner ? user : owner}」と共用しています。` };
    const shared = { owner, user, device, startDate, until };
    return { ...contract, sharedEquipment: [...contract.sharedEquipment, shared] };
  },
  touches: (operation) => [{ ...sharedDeviceTarget(operation), together: "once" }],
});
