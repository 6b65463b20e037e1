import { removeClosingDayFormSchema } from "@/lib/domain/calendar/schedule-forms";
import { succeeded } from "@/lib/domain/outcome";
import { paths } from "@/lib/domain/paths";
import { removeClosingDay } from "@/lib/services/schedule/remove-closing-day";
import { defineAction } from "@/lib/web/define-action";
import { withQuery } from "@/lib/web/local-path";

/** 臨時休業日: 削除する */
export const POST = defineAction({
  who: "staff",
  schema: removeClosingDayFormSchema,
  page: () => paths.adminSchedule,
  run: async ({ actor, context, value }) => {
    const outcome = await removeClosingDay(actor, value.closingDate, context);
    // Gone already: somebody else was first, and the page shows what is left.
    return succeeded(withQuery(paths.adminSchedule, "done", outcome.ok ? "remove-closing-day" : "already-gone"));
  },
});
