import { defineAction } from "@/lib/web/define-action";
import { anything, takeFile } from "@/lib/web/wizard/keep-forms";
import { type StepParams, saveSections, stepAddress } from "@/lib/web/wizard/save-step";

/** Keeps what was typed in the sections of a step, then goes on, back, or to what is wrong. */
export const POST = defineAction<"customer", typeof anything, StepParams>({
  who: "customer",
  schema: anything,
  page: stepAddress,
  takeFile,
  run: saveSections,
});
