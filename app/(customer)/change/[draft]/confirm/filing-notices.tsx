import { EmptiedNotice } from "@/components/application/steps/emptied-notice";
import { EndingsNotice } from "@/components/application/steps/endings-notice";
import { CompanyValuesNotice } from "@/components/application/steps/item-notices";
import { leftUserCodes } from "@/components/application/steps/user-codes-rows";
import { TouchingList } from "@/components/application/touching-list";
import { touchingRows } from "@/components/application/touching-rows";
import { MoreThere } from "@/components/ui/more-there";
import { Notice } from "@/components/ui/notice";
import { listSisterOffices } from "@/lib/data/offices";
import { listTouchingApplications } from "@/lib/data/touching-applications";
import { touchedByChanges } from "@/lib/domain/application/touching-applications";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { consentsToAsk, planOf } from "@/lib/domain/change/changes";
import { companyValuesIn } from "@/lib/domain/change/company-values";
import { emptiedUserCodes } from "@/lib/domain/change/emptied-user-codes";
import { whatEnds } from "@/lib/domain/change/what-ends";
import { circumstancesOf } from "@/lib/domain/change/wizard";
import { consentDueDay } from "@/lib/domain/consent/consent-days";
import { mattersWord } from "@/lib/domain/consent/consent-words";
import { officeNamed } from "@/lib/domain/contract/other-office";
import { userCodeWord } from "@/lib/domain/contract/user-code-name";
import { paths } from "@/lib/domain/paths";
import type { DraftVisit } from "@/lib/web/wizard/visit-draft";

/** So many of the applications that touch the same are shown. */
const shown = 10;

/** What is to be known before filing, though nothing of it keeps one from it: R24, and what the changes leave behind. */
export async function FilingNotices({ visit }: { visit: DraftVisit }) {
  const { actor, context, draft, reading, contract, today, calendar } = visit;
  const { officeId } = draft;
  const touched = touchedByChanges(reading.changes, { officeId, before: contract, offices: reading.offices });
  const found = await listTouchingApplications(
    actor,
    {
      touches: touched.map(({ path }) => path),
      exceptReceiptNumber: draft.corrects?.receiptNumber,
      today,
      limit: shown + 1,
    },
    context.db,
  );
  const rows = touchingRows(touched, found.slice(0, shown), {
    officeId,
    day: reading.wishedStartDate,
    href: paths.application,
  });
  const emptied = emptiedUserCodes(contract, reading.after);
  const left = leftUserCodes(visit);
  const asked = [...consentsToAsk(reading.changes, circumstancesOf(reading))];
  const values = companyValuesIn(planOf(reading.changes, contract));
  const sisters = values.length > 0 ? await listSisterOffices(actor, officeId, context.db) : [];
  return (
    <>
      {left.length > 0 && (
        <Notice tone="warning" level={2} title="設定していない入力があります">
          利用者コード{left.map(({ code }) => `「${userCodeWord(code)}」`).join("")}
          の入力は「この内容で設定する」が押されていないため、この申込に含まれていません。
          <a href={paths.step(draft.id, "user-codes")}>利用者コード 入力へ</a>
        </Notice>
      )}
      {sisters.length > 0 && <CompanyValuesNotice values={values} sisters={sisters} />}
      {emptied.length > 0 && <EmptiedNotice codes={emptied} />}
      <EndingsNotice sentences={whatEnds(contract, reading.after)} />
      {asked.length > 0 && (
        <Notice level={2} title="他の事業所の同意が必要です">
          <p>
            申込内容を登録すると、次の事業所のシステム管理責任者に同意をお願いするメールを送ります。回答期限は
            {formatLong(consentDueDay(today, calendar))}です。
          </p>
          <ul>
            {asked.map(([officeCode, question]) => (
              <li key={officeCode}>
                {officeNamed(reading.offices, officeCode)}：{mattersWord(question)}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {rows.length > 0 && (
        <Notice tone="warning" level={2} title="同じ内容に関わる申込が、ほかにあります">
          <div className="stack stack--tight">
            <p>
              審査中、または利用開始前の申込と、変更する内容が重なっています。同じ申込を二重に登録しようとしていないか確認してください。別の申込であれば、このまま登録できます。
            </p>
            <TouchingList rows={rows} />
            {found.length > shown && <MoreThere shown={shown} href={paths.applications} label="申込情報一覧" />}
          </div>
        </Notice>
      )}
    </>
  );
}
