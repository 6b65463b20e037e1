import { scheduleDateFormSchema } from "@/lib/domain/calendar/schedule-forms";
import { succeeded } from "@/lib/domain/outcome";
import { putScheduleDate } from "@/lib/services/schedule/put-schedule-date";
import { defineAction } from "@/lib/web/define-action";
import { paths, withQuery } from "@/lib/web/paths";

/** スケジュール管理: 登録する, 変更する */
export const POST = defineAction({
  who: "staff",
  schema: scheduleDateFormSchema,
  page: () => paths.adminSchedule,
  run: async ({ actor, world, value }) => {
    const outcome = await putScheduleDate(actor, value, world);
    return outcome.ok ? succeeded(withQuery(paths.adminSchedule, "done", "put-date")) : outcome;
  },
});
