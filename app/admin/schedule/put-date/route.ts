import { scheduleDateFormSchema } from "@/lib/domain/calendar/schedule-forms";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { putScheduleDate } from "@/lib/services/schedule/put-schedule-date";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** スケジュール管理: 登録する, 変更する */
export const POST = defineAction({
  who: "staff",
  schema: scheduleDateFormSchema,
  page: () => paths.adminSchedule,
  run: async ({ actor, context, value }) => {
    const outcome = await putScheduleDate(actor, value, context);
    return outcome.ok ? succeeded(withQuery(paths.adminSchedule, "done", "put-date")) : outcome;
  },
});
