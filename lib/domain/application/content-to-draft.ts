import { toEightDigits } from "../calendar/japan-date";
import { changesToDraft } from "../change/built-items";
import type { DraftValues } from "../change/change-item";
import { confirmKey } from "../change/confirm-form";
import { itemsKey } from "../change/items-form";
import type { Contract } from "../contract/contract";
import { applicantKey } from "./applicant-form";
import type { ApplicationContent } from "./application-content";

/** Draft steps that say what an application says: where a correction starts from. */
export const contentToDraft = (content: ApplicationContent, contract: Contract): DraftValues => ({
  [itemsKey]: {
    items: Object.keys(content.changes),
    otherChange: "no",
    wishedStartDate: toEightDigits(content.wishedStartDate),
    reason: content.reason,
  },
  [applicantKey]: { ...content.applicant, emailConfirm: content.applicant.email },
  ...changesToDraft(content.changes, contract),
  [confirmKey]: { remarks: content.remarks },
});
