import type { Metadata } from "next";
import { changeColumn, markColumn } from "@/components/application/change-columns";
import { ComingList } from "@/components/application/steps/coming-list";
import { UserCodesForm } from "@/components/application/steps/user-codes-form";
import { titleWithProblems } from "@/components/form/title-with-problems";
import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Table, type TableColumn } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ChangeRow } from "@/lib/domain/change/change-item";
import { appliedKey, editingKey } from "@/lib/domain/change/user-code-form";
import { usesNetNaccs } from "@/lib/domain/contract/contract";
import { recallForm } from "@/lib/web/form-memory";
import { paths } from "@/lib/web/paths";
import { firstValue } from "@/lib/web/posted-form";
import { doneSentence } from "../done-sentence";
import { NotNeeded } from "../not-needed";
import type { StepPageProps } from "../page-props";
import { addressBefore, stayingWith } from "../step-addresses";
import { StepFrame } from "../step-frame";
import { stepProblems } from "../step-problems";
import { type DraftVisit, visitDraft } from "../visit-draft";
import { applicationRows, contractRows, userCodeColumns } from "./code-changes";

const title = "利用者コード 入力";

async function open({ params, searchParams }: StepPageProps) {
  const { draft } = await params;
  const search = await searchParams;
  const visit = await visitDraft(draft);
  const needed = visit.reading.states["user-codes"] !== "notNeeded";
  const found = await recallForm(visit.actor, search.form, visit.world);
  const returned = found?.action.startsWith(`${paths.step(draft, "user-codes")}/`) ? found : undefined;
  const problems = returned?.problems ?? (needed && search.check ? stepProblems("user-codes", visit) : []);
  return {
    visit,
    search,
    needed,
    problems,
    unsent: returned?.cause === "session",
    fromConfirm: search.from === "confirm" || firstValue(returned?.values ?? {}, "from") === "confirm",
  };
}

export async function generateMetadata(props: StepPageProps): Promise<Metadata> {
  const { problems } = await open(props);
  return { title: titleWithProblems(title, problems.length > 0) };
}

export default async function Page(props: StepPageProps) {
  const { visit, search, needed, problems, unsent, fromConfirm } = await open(props);
  const path = paths.step(visit.draft.id, "user-codes");
  return (
    <StepFrame
      visit={visit}
      step="user-codes"
      path={path}
      title={title}
      lead="識別番号を追加または削除する利用者コードの「変更」を押してください。設定した内容は「申込情報」に表示されます。"
      hasProblems={problems.length > 0}
      done={doneSentence(search)}
    >
      {needed ? (
        <UserCodesForm
          action={`${path}/next`}
          problems={problems}
          hidden={fromConfirm ? { from: "confirm" } : {}}
          next={fromConfirm ? "申込内容確認へ進む" : "次へ進む"}
          back={{
            label: fromConfirm ? "申込内容確認に戻る" : "前に戻る",
            href: addressBefore("user-codes", visit, fromConfirm),
          }}
        >
          {unsent && (
            <Notice tone="warning" title="ログインし直しました" level={2}>
              押したボタンの操作はまだ行われていません。内容を確認して、もう一度押してください。
            </Notice>
          )}
          <Notices visit={visit} fromConfirm={fromConfirm} />
          <div className="stack change-tables">
            <ContractTable visit={visit} fromConfirm={fromConfirm} />
            <ApplicationTable visit={visit} fromConfirm={fromConfirm} />
          </div>
        </UserCodesForm>
      ) : (
        <NotNeeded visit={visit} step="user-codes" item="識別番号（追加・削除）" />
      )}
    </StepFrame>
  );
}

interface PartProps {
  readonly visit: DraftVisit;
  readonly fromConfirm: boolean;
}

/** What is to be known before one goes on: R13, and pages of UserCodes that were left half-way. */
function Notices({ visit, fromConfirm }: PartProps) {
  const { draft, contract } = visit;
  const halfway = contract.userCodes.filter(({ code }) => draft.values[editingKey(code)]);
  const certificates = stepProblems("items", visit).filter(({ field }) => field === "items");
  if (halfway.length + certificates.length === 0 && !usesNetNaccs(contract)) return null;
  return (
    <div className="stack stack--tight">
      {usesNetNaccs(contract) && (
        <Notice title="この事業所はnetNACCSを利用しています" level={2}>
          お使いのnetNACCSの利用者IDと端末で、WebNACCSをそのまま利用できます。WebNACCSを使うためだけの識別番号の追加は必要ありません。
        </Notice>
      )}
      {certificates.map(({ message }) => (
        <Notice key={message} tone="warning">
          {message}
          <a href={`${paths.step(draft.id, "items")}?check=1#field-items`}>変更申込内容 入力へ</a>
        </Notice>
      ))}
      {halfway.map(({ code }) => (
        <Notice key={code} tone="warning">
          <p>利用者コード「{code}」の入力が途中です。「この内容で設定する」を押すまで、申込情報には反映されません。</p>
          <ButtonRow>
            <ButtonLink small href={stayingWith(paths.userCode(draft.id, code), fromConfirm)}>
              入力を続ける<VisuallyHidden>（利用者コード{code}）</VisuallyHidden>
            </ButtonLink>
          </ButtonRow>
        </Notice>
      ))}
    </div>
  );
}

function ContractTable({ visit, fromConfirm }: PartProps) {
  const { draft, contract } = visit;
  const change: TableColumn<ChangeRow> = {
    key: "change",
    head: "契約情報の\u200b変更",
    cell: ({ cells: { userCode = "", number } }) => (
      <ButtonLink small href={stayingWith(paths.userCode(draft.id, userCode), fromConfirm)}>
        変更
        <VisuallyHidden>
          （利用者コード{userCode}
          {number && `、識別番号${number}`}）
        </VisuallyHidden>
      </ButtonLink>
    ),
  };
  const rows = contractRows(contract);
  const columns = userCodeColumns(contract).filter(({ key }) => key !== "count");
  return (
    <Section title="契約情報" lead="現在の契約内容です。">
      <Table
        caption="契約情報"
        captionHidden
        columns={[...columns.map(listColumn), change]}
        rows={rows}
        rowKey={(row) => String(rows.indexOf(row))}
        empty={<p>現在の契約に利用者コードはありません。</p>}
      />
      <ComingList items={[{ label: "新規に利用者コードを追加する" }, { label: "他事業所の利用者コードを共有する" }]} />
    </Section>
  );
}

function ApplicationTable({ visit, fromConfirm }: PartProps) {
  const { draft, contract, reading } = visit;
  const { versions } = draft;
  const rows = applicationRows(reading.changes, contract);
  const first = (row: ChangeRow) => rows.find(({ cells }) => cells.userCode === row.cells.userCode) === row;
  const edit: TableColumn<ChangeRow> = {
    key: "edit",
    head: "申込情報の\u200b変更",
    cell: (row) => {
      const { userCode = "" } = row.cells;
      if (!first(row)) return `${userCode}の最初の行と一緒に変更します`;
      const path = paths.userCode(draft.id, userCode);
      return (
        <span className="row-actions">
          <ButtonLink small href={stayingWith(path, fromConfirm)}>
            修正<VisuallyHidden>（利用者コード{userCode}）</VisuallyHidden>
          </ButtonLink>
          <Button
            small
            formAction={`${path}/drop`}
            formNoValidate
            name="applied"
            value={versions[appliedKey(userCode)]}
          >
            取消<VisuallyHidden>（利用者コード{userCode}の申込）</VisuallyHidden>
          </Button>
        </span>
      );
    },
  };
  return (
    <Section title="申込情報" lead="申込情報を修正する場合は「修正」を、申込をやめる場合は「取消」を押してください。">
      <Table
        caption="申込情報"
        captionHidden
        columns={[markColumn, ...userCodeColumns(contract).map(listColumn), edit]}
        rows={rows}
        rowKey={(row) => String(rows.indexOf(row))}
        empty={<p>まだありません。契約情報の「変更」を押して、追加または削除する識別番号を設定してください。</p>}
      />
    </Section>
  );
}

/** This page says 共有 where the confirmation says 共用, as customers know them. */
const listColumn = (column: Parameters<typeof changeColumn>[0]) =>
  changeColumn(column.key === "shared" ? { ...column, label: "他事業所と共有" } : column);
