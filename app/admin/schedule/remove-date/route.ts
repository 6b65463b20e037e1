import { removeScheduleDateFormSchema } from "@/lib/domain/calendar/schedule-forms";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { removeScheduleDate } from "@/lib/services/schedule/remove-schedule-date";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** スケジュール管理: 削除する */
export const POST = defineAction({
  who: "staff",
  schema: removeScheduleDateFormSchema,
  page: () => paths.adminSchedule,
  run: async ({ actor, context, value }) => {
    const outcome = await removeScheduleDate(actor, value, context);
    if (!outcome.ok && outcome.problem.kind !== "notFound") return outcome;
    // Gone already: somebody else was first, and the page shows what is left.
    return succeeded(withQuery(paths.adminSchedule, "done", outcome.ok ? "remove-date" : "already-gone"));
  },
});
