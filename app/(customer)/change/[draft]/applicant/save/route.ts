import { applicantKey } from "@/lib/domain/application/applicant-form";
import { stepAction } from "../../step-action";
import { applicantFields } from "../../step-fields";

export const POST = stepAction({ step: "applicant", key: applicantKey, fields: applicantFields });
