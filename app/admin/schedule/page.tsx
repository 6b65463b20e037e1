import type { Metadata } from "next";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { TwoPanes } from "@/components/layout/two-panes";
import { ClosingDayForm } from "@/components/review/closing-day-form";
import { ClosingDayTable } from "@/components/review/closing-day-table";
import { RemovalNotice } from "@/components/review/removal-notice";
import { ScheduleDateForm } from "@/components/review/schedule-date-form";
import { scheduleRows } from "@/components/review/schedule-rows";
import { ScheduleTable } from "@/components/review/schedule-table";
import { StaffPage } from "@/components/review/staff-page";
import { Card, Section } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { PageHeading } from "@/components/ui/page-heading";
import type { FormMemory } from "@/lib/data/form-memories";
import { readClosingDays, readSchedule } from "@/lib/data/schedule";
import { formatLong, japanDateOf, parseEightDigits, toEightDigits } from "@/lib/domain/calendar/japan-date";
import { removeClosingDayFormSchema } from "@/lib/domain/calendar/schedule-forms";
import type { ScheduleDate } from "@/lib/domain/calendar/start-date";
import { firstValue } from "@/lib/domain/form/first-value";
import { parseForm } from "@/lib/domain/form/parse-form";
import { paths } from "@/lib/domain/paths";
import { findClosingTouches, findRemovalTouches } from "@/lib/services/schedule/find-touched-cases";
import { recallForm } from "@/lib/web/form-memory";
import type { SearchParams } from "@/lib/web/list-address";
import { requireStaff } from "@/lib/web/require-actor";

const title = "スケジュール管理";

const doneSentences: Readonly<Record<string, string>> = {
  "put-date": "スケジュール表に登録しました。お客様の画面にもすぐに表示されます。",
  "remove-date": "システム登録日を削除しました。承認済みの申込の利用開始日は変わりません。",
  "put-closing-day": "臨時休業日を登録しました。",
  "remove-closing-day": "臨時休業日を削除しました。",
  "already-gone": "すでに削除されていました。",
};

interface Props {
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { actor, context } = await requireStaff();
  const memory = await recallForm(actor, (await searchParams).form, context);
  return { title: titleWithProblems(title, memory !== undefined && memory.problems.length > 0) };
}

export default async function SchedulePage({ searchParams }: Props) {
  const { actor, signedInAs, context } = await requireStaff();
  const query = await searchParams;
  const today = japanDateOf(context.clock.now());
  const [memory, schedule, closingDays] = await Promise.all([
    recallForm(actor, query.form, context),
    readSchedule(today, context.db),
    readClosingDays(context.db),
  ]);
  const calendar = { closingDays: new Set(closingDays.map(({ date }) => date)) };
  const returned = (act: "put-date" | "put-closing-day" | "remove-date") =>
    memory?.action === paths.scheduleAct(act) ? memory : undefined;
  const putDate = returned("put-date");
  const putClosingDay = returned("put-closing-day");

  const dateNamed = (digits: unknown) => {
    const date = typeof digits === "string" ? parseEightDigits(digits) : undefined;
    return schedule.find(({ registrationDate }) => registrationDate === date);
  };
  const changed =
    putDate && firstValue(putDate.values, "purpose") === "change"
      ? dateNamed(firstValue(putDate.values, "registrationDate"))
      : dateNamed(query.change);
  const removeDate = returned("remove-date");
  const removed = dateNamed(removeDate ? firstValue(removeDate.values, "registrationDate") : query.remove);
  const closing = putClosingDay && readTouchingDay(putClosingDay);
  const [removalTouches, closingTouches] = await Promise.all([
    removed && findRemovalTouches(actor, removed.registrationDate, context.db),
    closing && findClosingTouches(actor, closing, context.clock.now(), context.db),
  ]);
  const reopened = closingDays.find(({ date }) => toEightDigits(date) === query.reopen);
  const done =
    typeof query.done === "string" && Object.hasOwn(doneSentences, query.done) ? doneSentences[query.done] : undefined;

  return (
    <StaffPage role={actor.role} signedInAs={signedInAs} current="schedule" crumbs={[{ label: title }]}>
      <PageHeading
        title={title}
        lead="システム登録日とその締切日、センターの臨時休業日を登録します。"
        action={<a href="#form">登録に進む</a>}
      />
      {done && <Notice tone="success">{done}</Notice>}
      {memory?.cause === "session" && (
        <Notice tone="warning" level={2} title="ログインし直しました。送信はまだ完了していません">
          入力した内容はそのまま残っています。内容を確認して、もう一度ボタンを押してください。
        </Notice>
      )}
      {removed && (
        <RemovalNotice
          title={`システム登録日 ${formatLong(removed.registrationDate)} を削除しますか`}
          sentence="お客様が利用開始希望日として選べなくなります。受付済みの申込の希望日と、承認済みの申込の利用開始日は変わりません。"
          action={paths.scheduleAct("remove-date")}
          hidden={{ registrationDate: toEightDigits(removed.registrationDate) }}
          touched={removalTouches && { day: formatLong(removed.registrationDate), ...removalTouches }}
          problems={removeDate?.problems}
        />
      )}
      {reopened && (
        <RemovalNotice
          title={`臨時休業日 ${formatLong(reopened.date)} を削除しますか`}
          sentence="この日を営業日として数えます。営業日で決まる期限も変わりますが、お客様に案内済みのパスワードの参照期間は短くなりません。"
          action={paths.scheduleAct("remove-closing-day")}
          hidden={{ closingDate: toEightDigits(reopened.date) }}
        />
      )}
      <TwoPanes
        main={
          <Section title="スケジュール表">
            <ScheduleTable rows={scheduleRows(schedule, today, calendar)} />
          </Section>
        }
        side={
          <>
            <Card title={changed ? "締切日の変更" : "システム登録日の登録"} id="form">
              <ScheduleDateForm
                key={changed?.registrationDate}
                values={putDate?.values ?? (changed ? deadlineValues(changed) : {})}
                problems={putDate?.problems ?? []}
                changed={
                  changed && {
                    digits: toEightDigits(changed.registrationDate),
                    words: formatLong(changed.registrationDate),
                  }
                }
              />
            </Card>
            <Card
              title="臨時休業日"
              lead="土日・祝日・年末年始（12月29日から1月3日まで）のほかに、センターが休業する日です。"
            >
              <ClosingDayTable days={closingDays.filter(({ date }) => date >= today)} />
              <ClosingDayForm
                values={putClosingDay?.values ?? {}}
                problems={putClosingDay?.problems ?? []}
                touched={closing && closingTouches && { day: formatLong(closing), ...closingTouches }}
              />
            </Card>
          </>
        }
      />
    </StaffPage>
  );
}

/** The closing day of a returned form, where it came back because of what it touches. */
function readTouchingDay({ values, problems }: Pick<FormMemory, "values" | "problems">) {
  const asked = problems.some(({ field }) => field === "confirmed" || field === "exceptionReason");
  const form = parseForm(removeClosingDayFormSchema, values);
  return form.ok && (asked || firstValue(values, "confirmed")) ? form.value.closingDate : undefined;
}

const deadlineValues = (date: ScheduleDate) => ({
  applicationDeadline: toEightDigits(date.applicationDeadline),
  systemSettingDeadline: toEightDigits(date.systemSettingDeadline),
});
