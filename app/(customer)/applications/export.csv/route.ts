import { listApplications } from "@/lib/data/application-lists";
import { readCalendar } from "@/lib/data/schedule";
import { type CsvCell, csvLines, csvStart } from "@/lib/documents/csv-file";
import { turnCells } from "@/lib/documents/turn-cells";
import type { OwnApplication } from "@/lib/domain/application/application-listing";
import { statusText } from "@/lib/domain/application/status";
import { turnOf } from "@/lib/domain/application/turn";
import type { BusinessCalendar } from "@/lib/domain/calendar/business-days";
import { formatInstant, formatSlash, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { itemMarks } from "@/lib/domain/change/change-items";
import { paths } from "@/lib/domain/paths";
import { valuesOfQuery } from "@/lib/web/list-address";
import { requireCustomer } from "@/lib/web/require-actor";
import { seeOther } from "@/lib/web/responses";
import { readListQuery } from "../list-query";

const rowLimit = 10_000;

const heads = [
  "受付番号",
  "申込日時",
  "申込内容",
  "利用者コード",
  "利用開始希望日",
  "利用開始日",
  "ステータス",
  "申込者",
  "次に対応する人",
  "対応待ちの開始日時",
  "期限",
];

/** The office's applications as a CSV file, with the filters of the list; what cannot be read goes back to the list. */
export async function GET(request: Request): Promise<Response> {
  const { actor, context } = await requireCustomer();
  const { searchParams, search } = new URL(request.url);
  const query = Object.fromEntries([...new Set(searchParams.keys())].map((name) => [name, searchParams.getAll(name)]));
  const reading = readListQuery(valuesOfQuery(query));
  if (!reading.ok) return seeOther(paths.applications + search);

  // One read, so that an application filed meanwhile does not shift the others.
  const found = await listApplications(actor, { ...reading.value, page: 1, pageSize: rowLimit }, context.db);
  const calendar = await readCalendar(context.db);
  const rest = found.total - found.applications.length;
  const note = rest > 0 ? [[`※ほかに${rest}件あります。条件を絞り込んで出力してください。`]] : [];
  const name = `applications-${japanDateOf(context.clock.now())}.csv`;
  return new Response(
    csvStart + csvLines([heads, ...found.applications.map((row) => cellsOf(row, calendar)), ...note]),
    {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": `attachment; filename="${name}"`,
        "cache-control": "no-store",
      },
    },
  );
}

const cellsOf = (row: OwnApplication, calendar: BusinessCalendar): CsvCell[] => [
  row.receiptNumber,
  { date: formatInstant(row.filedAt) },
  itemMarks(row.itemKeys).join("、"),
  row.userCodes.join(" "),
  { date: formatSlash(row.wishedStartDate) },
  row.startDate ? { date: formatSlash(row.startDate) } : "",
  statusText(row.status).word,
  row.applicantName,
  ...turnCells(turnOf({ ...row, assigneeName: null }, calendar), "customer"),
];
