import { terminalsKey } from "@/lib/domain/change/terminals-form";
import { stepAction } from "../../step-action";
import { terminalsFields } from "../../step-fields";

export const POST = stepAction({ step: "terminals", key: terminalsKey, fields: terminalsFields });
