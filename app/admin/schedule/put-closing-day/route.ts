import { closingDayFormSchema } from "@/lib/domain/calendar/schedule-forms";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { putClosingDay } from "@/lib/services/schedule/put-closing-day";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 臨時休業日: 登録する */
export const POST = defineAction({
  who: "staff",
  schema: closingDayFormSchema,
  page: () => paths.adminSchedule,
  run: async ({ actor, context, value }) => {
    const outcome = await putClosingDay(actor, value, context);
    return outcome.ok ? succeeded(withQuery(paths.adminSchedule, "done", "put-closing-day")) : outcome;
  },
});
