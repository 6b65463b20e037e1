import { changeColumn, markColumn } from "@/components/application/change-columns";
import { TermTag } from "@/components/contract/term-tag";
import { Button, ButtonLink, ButtonRow } from "@/components/ui/button";
import { Section } from "@/components/ui/card";
import { Notice } from "@/components/ui/notice";
import { Table, type TableColumn } from "@/components/ui/table";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { ChangeColumn, ChangeRow } from "@/lib/domain/change/change-block";
import { emptiedUserCodes } from "@/lib/domain/change/emptied-user-codes";
import { industries } from "@/lib/domain/change/items/industries";
import { userCodeSharing } from "@/lib/domain/change/items/user-code-sharing";
import { appliedKey } from "@/lib/domain/change/user-code-form";
import { userCodeColumns } from "@/lib/domain/change/user-code-rows";
import { whatEnds } from "@/lib/domain/change/what-ends";
import { usesNetNaccs } from "@/lib/domain/contract/contract";
import { mostNewUserCodes, userCodeWord } from "@/lib/domain/contract/user-code-name";
import { paths } from "@/lib/domain/paths";
import { EmptiedNotice } from "./emptied-notice";
import { EndingsNotice } from "./endings-notice";
import type { SectionProps } from "./section-props";
import {
  applicationRows,
  type ContractRow,
  contractRows,
  leftUserCodes,
  leftWord,
  nextNewUserCode,
} from "./user-codes-rows";

type PartProps = Pick<SectionProps, "view" | "stay">;

/** The UserCodes as they are and as they will be. Each is changed on a page of its own. */
export const UserCodesSection = ({ view, stay }: SectionProps) => (
  <>
    <Notices view={view} stay={stay} />
    <div className="stack change-tables">
      <ContractTable view={view} stay={stay} />
      <ApplicationTable view={view} stay={stay} />
    </div>
  </>
);

/** What is to be known before one goes on: R13, and pages of UserCodes that were left half-way. */
function Notices({ view, stay }: PartProps) {
  const { draft, reading } = view;
  const { contract, after } = reading;
  const left = leftUserCodes(view);
  const emptied = emptiedUserCodes(contract, after);
  const endings = whatEnds(contract, after);
  if (left.length + emptied.length + endings.length === 0 && !usesNetNaccs(contract)) return null;
  return (
    <div className="stack stack--tight">
      {usesNetNaccs(contract) && (
        <Notice title="この事業所はnetNACCSを利用しています" level={2}>
          お使いのnetNACCSの利用者IDと端末で、WebNACCSをそのまま利用できます。WebNACCSを使うためだけの識別番号の追加は必要ありません。
        </Notice>
      )}
      {emptied.length > 0 && <EmptiedNotice codes={emptied} />}
      <EndingsNotice sentences={endings} />
      {left.map(({ code, wrong }) => (
        <Notice key={code} tone="warning">
          <p>
            利用者コード「{userCodeWord(code)}」の入力が途中です（{leftWord({ wrong })}
            ）。「この内容で設定する」を押すまで、申込情報には反映されません。
          </p>
          <ButtonRow>
            <ButtonLink small href={stay(paths.userCode(draft.id, code))}>
              入力を続ける<VisuallyHidden>（利用者コード{userCodeWord(code)}）</VisuallyHidden>
            </ButtonLink>
          </ButtonRow>
        </Notice>
      ))}
    </div>
  );
}

function ContractTable({ view, stay }: PartProps) {
  const { draft } = view;
  const left = leftUserCodes(view);
  const change: TableColumn<ContractRow> = {
    key: "change",
    head: "契約情報の\u200b変更",
    cell: ({ cells: { userCode = "", number } }) => (
      <span className="row-actions">
        <ButtonLink small href={stay(paths.userCode(draft.id, userCode))}>
          変更
          <VisuallyHidden>
            （利用者コード{userCode}
            {number && `、識別番号${number}`}）
          </VisuallyHidden>
        </ButtonLink>
        {left
          .filter(({ code }) => code === userCode)
          .map((page) => (
            <span key={page.code} className="mark">
              {leftWord(page)}
            </span>
          ))}
      </span>
    ),
  };
  const rows = contractRows(view);
  const columns = userCodeColumns.filter(({ key }) => key !== "count");
  return (
    <Section title="契約情報" lead="現在の契約内容です。">
      <Table
        caption="契約情報"
        captionHidden
        columns={[...columns.map(contractColumn), change]}
        rows={rows}
        rowKey={(row) => String(rows.indexOf(row))}
        empty={<p>現在の契約に利用者コードはありません。</p>}
      />
      <NewUserCode view={view} stay={stay} />
      <ShareUserCode chosen={view.reading.chosen} />
    </Section>
  );
}

/** 新規に利用者コードを追加する, or what has to be chosen for it. */
function NewUserCode({ view, stay }: PartProps) {
  const { draft, reading } = view;
  const code = nextNewUserCode(view);
  if (!reading.chosen.includes(industries.key)) {
    return (
      <p>
        新規に利用者コードを追加するには、申込内容で「{industries.label}」も選択してください。
        <a href={paths.step(draft.id, "items")}>変更申込内容 入力へ</a>
      </p>
    );
  }
  return code ? (
    <ButtonRow>
      <ButtonLink href={stay(paths.userCode(draft.id, code))}>新規に利用者コードを追加する</ButtonLink>
    </ButtonRow>
  ) : (
    <p>1つの申込で追加できる利用者コードは{mostNewUserCodes}個までです。</p>
  );
}

/** 他事業所の利用者コードを共有する: chooses what is asked for it, which then stands below. */
const ShareUserCode = ({ chosen }: { chosen: readonly string[] }) =>
  !chosen.includes(userCodeSharing.key) && (
    <ButtonRow>
      <Button name="intent" value={`choose-${userCodeSharing.key}`} formNoValidate>
        他事業所の利用者コードを共有する
      </Button>
    </ButtonRow>
  );

/** A column of 契約情報; beside a number that is not simply in use stands since when or until when. */
function contractColumn(column: ChangeColumn): TableColumn<ContractRow> {
  const plain = changeColumn(column);
  if (column.key !== "number") return plain;
  return {
    ...plain,
    cell: (row) => (
      <>
        {plain.cell(row)}
        {row.term && (
          <span className="row-term">
            <TermTag term={row.term} />
          </span>
        )}
      </>
    ),
  };
}

function ApplicationTable({ view, stay }: PartProps) {
  const { draft, reading } = view;
  const { versions } = draft;
  const rows = applicationRows(reading);
  const first = (row: ChangeRow) => rows.find(({ subject }) => subject === row.subject) === row;
  const edit: TableColumn<ChangeRow> = {
    key: "edit",
    head: "申込情報の\u200b変更",
    cell: (row) => {
      const { subject = "" } = row;
      const { userCode = "" } = row.cells;
      if (!first(row)) return `${userCode}の最初の行と一緒に変更します`;
      const path = paths.userCode(draft.id, subject);
      return (
        <span className="row-actions">
          <ButtonLink small href={stay(path)}>
            修正<VisuallyHidden>（利用者コード{userCode}）</VisuallyHidden>
          </ButtonLink>
          <Button small formAction={`${path}/drop`} formNoValidate name="applied" value={versions[appliedKey(subject)]}>
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
        columns={[markColumn, ...userCodeColumns.map(changeColumn), edit]}
        rows={rows}
        rowKey={(row) => String(rows.indexOf(row))}
        empty={<p>まだありません。契約情報の「変更」を押して、内容を設定してください。</p>}
      />
    </Section>
  );
}
