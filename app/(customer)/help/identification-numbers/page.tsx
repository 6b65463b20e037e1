import type { Metadata } from "next";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { type JapanDate, japanDateOf } from "@/lib/domain/calendar/japan-date";
import { identificationNumber, modesOfSeries } from "@/lib/domain/contract/identification-number";
import { industryWord } from "@/lib/domain/contract/industry";
import { type ProcessingMode, processingModeWord } from "@/lib/domain/contract/processing-mode";
import { helpTopics } from "@/lib/domain/help/help-topics";
import { requireCustomer } from "@/lib/web/require-actor";
import { HelpFrame } from "../help-frame";

const { title } = helpTopics.identificationNumbers;
export const metadata: Metadata = { title };

interface ModeRow {
  readonly modes: readonly ProcessingMode[];
  readonly characters: string;
}

const rowsOn = (today: JapanDate): readonly ModeRow[] => [
  { modes: modesOfSeries("INTERACTIVE", today), characters: "数字2桁（01～99）" },
  { modes: modesOfSeries("WEB_NACCS", today), characters: "数字と英字（0A～0Z、1A～9Z）" },
];

const example = "SHIP_AGENT";

export default async function IdentificationNumbersPage() {
  const { signedInAs, context } = await requireCustomer();
  const line = identificationNumber(example, "INTERACTIVE", 1);
  const web = identificationNumber(example, "WEB_NACCS", 1);
  return (
    <HelpFrame
      signedInAs={signedInAs}
      title={title}
      lead="識別番号は、利用者コードの後ろに付く3文字です。2つをつないだ8文字が利用者IDで、NACCSのログインIDになります。"
    >
      <Section title="利用者IDのしくみ">
        <DescriptionList
          facts={[
            { term: "利用者コード", value: "5文字", note: "例：1ANAC", wide: true },
            { term: "識別番号", value: "3文字", note: `例：${web}`, wide: true },
            { term: "利用者ID", value: "8文字（利用者コード＋識別番号）", note: `例：1ANAC${web}`, wide: true },
            { term: "利用者IDごとに決まるもの", value: "業種、処理方式、パスワード", wide: true },
          ]}
        />
      </Section>
      <Section
        title={`${line}と${web}の違い`}
        lead="1文字目の英字は業種、残りの2文字は処理方式ごとの通し番号です。同じ業種でも、処理方式が違えば識別番号の形が違います。"
      >
        <Table
          caption="処理方式と識別番号"
          captionHidden
          columns={[
            {
              key: "modes",
              head: "処理方式",
              rowHead: true,
              cell: ({ modes }) => modes.map(processingModeWord).join("、"),
            },
            { key: "characters", head: "2・3文字目", cell: ({ characters }) => characters },
            {
              key: "example",
              head: `例（${industryWord(example)}の1つ目）`,
              code: true,
              cell: ({ modes }) => identificationNumber(example, modes[0] ?? "INTERACTIVE", 1),
            },
          ]}
          rows={rowsOn(japanDateOf(context.clock.now()))}
          rowKey={({ characters }) => characters}
        />
      </Section>
      <Section title="申し込むとき">
        <ul>
          <li>
            識別番号は審査の終了時にNACCSセンターが割り当てます。申込では、業種・処理方式・数（識別番号数）を入力してください。
          </li>
          <li>
            業種は、その利用者コードですでに契約している業種から選びます。違う業種が必要な場合は「利用業種」の申込も必要です。
          </li>
          <li>処理方式の違う識別番号が必要な場合は、処理方式ごとに入力して「設定する」を繰り返してください。</li>
          <li>一度使われた識別番号は、削除した後も、同じ利用者コードでは再び割り当てられません。</li>
        </ul>
        <Notice title="netNACCSをお使いの方へ" level={3}>
          <p>
            netNACCSの利用者IDと端末で、そのままWebNACCSを利用できます。WebNACCSの識別番号を追加する必要はありません。
          </p>
          <p>WebNACCSで行える業務は限定されています。詳しくは、NACCS掲示板の用語説明「WebNACCS」をご確認ください。</p>
        </Notice>
      </Section>
    </HelpFrame>
  );
}
