import { type QueueQuery, readReviewQueue } from "@/lib/data/review-queue";
import { readCalendar } from "@/lib/data/schedule";
import { type CsvCell, csvLines, csvStart } from "@/lib/documents/csv-file";
import { turnCells } from "@/lib/documents/turn-cells";
import type { StaffActor } from "@/lib/domain/account/actor";
import type { QueueCursor, QueueEntry } from "@/lib/domain/application/application-listing";
import { statusText } from "@/lib/domain/application/status";
import { turnOf } from "@/lib/domain/application/turn";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { formatInstant, formatSlash, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";
import { paths } from "@/lib/domain/paths";
import type { ServiceContext } from "@/lib/services/service-context";
import { valuesOfQuery } from "@/lib/web/list-address";
import { requireStaff } from "@/lib/web/require-actor";
import { seeOther } from "@/lib/web/responses";
import { filterValues, queueQuery, readQueueFilter } from "../queue-query";

const rowLimit = 10_000;
const batchSize = 1000;

const heads = [
  "受付番号",
  "受付日時",
  "会社名",
  "事業所名",
  "事業所コード",
  "申込内容",
  "利用者コード",
  "利用開始希望日",
  "利用開始日",
  "ステータス",
  "担当",
  "次に対応する人",
  "対応待ちの開始日時",
  "期限",
];

/** The queue as a CSV file, with the filters of its page; filters that cannot be read go back to the page. */
export async function GET(request: Request): Promise<Response> {
  const { actor, context } = await requireStaff();
  const { searchParams, search } = new URL(request.url);
  const query = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  const filter = readQueueFilter(filterValues(valuesOfQuery(query)));
  if (!filter.ok) return seeOther(paths.queue + search);

  const today = japanDateOf(context.clock.now());
  const name = `applications-${today}.csv`;
  const calendar = await readCalendar(context.db);
  const parts = partsOfFile(actor, queueQuery(filter.value, { today, calendar }), calendar, context);
  return new Response(streamOf(parts), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}

/** The file goes out as it is read, a batch at a time. */
function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: async () => void (await parts.return(undefined)),
  });
}

async function* partsOfFile(
  actor: StaffActor,
  query: Omit<QueueQuery, "after" | "limit">,
  calendar: BusinessCalendar,
  context: ServiceContext,
) {
  yield csvStart + csvLines([heads]);
  let after: QueueCursor | undefined;
  for (let written = 0; ; ) {
    const limit = Math.min(batchSize, rowLimit - written);
    // One more than is written tells whether there are more.
    const rows = await readReviewQueue(actor, { ...query, after, limit: limit + 1 }, context.db);
    yield csvLines(rows.slice(0, limit).map((row) => cellsOf(row, calendar)));
    written += limit;
    after = rows[limit - 1];
    if (rows.length <= limit) return;
    if (written >= rowLimit) break;
  }
  yield csvLines([
    [`※${rowLimit.toLocaleString("ja-JP")}件を超えたため、以降を省略しました。条件を絞り込んでください。`],
  ]);
}

const cellsOf = (row: QueueEntry, calendar: BusinessCalendar): CsvCell[] => [
  row.receiptNumber,
  { date: formatInstant(row.filedAt) },
  row.companyName,
  row.officeName,
  row.officeCode,
  itemMarks(row.itemKeys).join("、"),
  row.userCodes.join(" "),
  { date: formatSlash(row.wishedStartDate) },
  row.startDate ? { date: formatSlash(row.startDate) } : "",
  statusText(row.status).word,
  row.assigneeName ?? "",
  ...turnCells(turnOf(row, calendar), "staff"),
];
