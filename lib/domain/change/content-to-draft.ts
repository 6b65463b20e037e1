import { applicantForm } from "./applicant-form";
import type { ApplicationContent } from "./application-content";
import type { DraftValues } from "./change-item";
import { isOtherChange } from "./change-items";
import { changesToDraft } from "./changes";
import { confirmForm } from "./confirm-form";
import { itemsForm } from "./items-form";

/** Draft steps that say what an application says: where a correction starts from. */
export const contentToDraft = (content: ApplicationContent): DraftValues => ({
  [itemsForm.key]: itemsForm.typed({
    items: Object.keys(content.changes),
    otherChange: isOtherChange(Object.keys(content.changes)),
    wishedStartDate: content.wishedStartDate,
    reason: content.reason,
  }),
  [applicantForm.key]: applicantForm.typed(content.applicant),
  ...changesToDraft(content.changes),
  [confirmForm.key]: confirmForm.typed({ remarks: content.remarks }),
});
