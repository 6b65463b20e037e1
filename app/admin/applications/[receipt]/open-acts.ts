import { staffActKeys } from "@/components/review/staff-acts";
import type { StaffActor } from "@/lib/domain/account/actor";
import { answerDueDay } from "@/lib/domain/application/answer-due-day";
import { type ApplicationRecord, standingOf } from "@/lib/domain/application/application-record";
import { mayChangeApproval } from "@/lib/domain/application/may-change-approval";
import { isProcedureAct, nextStep, type Procedure } from "@/lib/domain/application/procedure";
import { actsOpenTo } from "@/lib/domain/application/transitions";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";

interface Circumstances {
  readonly today: JapanDate;
  readonly calendar: BusinessCalendar;
  /** The procedures that follow the approval: of their steps only the one that comes next is open. */
  readonly procedures: readonly Procedure[];
}

/** The acts that a member of the staff can do on an application today, and until when an open question may be answered. */
export function openActs(
  application: ApplicationRecord,
  actor: StaffActor,
  { today, calendar, procedures }: Circumstances,
) {
  const { startDate, queryAskedAt } = application;
  const openToStaff = actsOpenTo("staff", standingOf(application, actor));
  const answerDueOn =
    openToStaff.includes("remind") && queryAskedAt ? answerDueDay(japanDateOf(queryAskedAt), calendar) : undefined;
  const open = staffActKeys.filter(
    (act) =>
      openToStaff.includes(act) &&
      ((act !== "invalidate" && act !== "changeStartDate") || mayChangeApproval(startDate, today)) &&
      (!isProcedureAct(act) || procedures.some((procedure) => nextStep(procedure) === act)) &&
      (act !== "closeUnanswered" || (answerDueOn !== undefined && answerDueOn < today)),
  );
  return { open, answerDueOn };
}
