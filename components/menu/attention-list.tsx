import type { Attention } from "@/lib/domain/application/attention";
import { daysLeftSentence } from "@/lib/domain/calendar/days-left-sentence";
import { formatLong } from "@/lib/domain/calendar/japan-date";
import { ButtonLink } from "../ui/button";
import { Code } from "../ui/code";
import { PostButton } from "../ui/post-button";
import { VisuallyHidden } from "../ui/visually-hidden";

export interface AttentionEntry {
  readonly receiptNumber: string;
  readonly attention: Attention;
}

/** What waits for the reader: each says what to do, by when, and leads there. */
export function AttentionList({ entries }: { entries: readonly AttentionEntry[] }) {
  return (
    <ul className="menu-rows menu-rows--attention">
      {entries.map(({ receiptNumber, attention }) => {
        const { title, note, act, href } = wordsOf(attention, `/applications/${receiptNumber}`);
        return (
          <li key={`${receiptNumber} ${attention.kind}`} className="menu-row">
            <div className="menu-row__words">
              <p className="menu-row__title">
                {title}
                <span className="menu-row__number">
                  【<Code>{receiptNumber}</Code>】
                </span>
              </p>
              <p className="menu-row__note">{note}</p>
            </div>
            <div className="menu-row__acts">
              {attention.kind === "certificates" && (
                <PostButton action={`${href}/fetched`} variant="quiet" small about={receiptNumber}>
                  取得済みにする
                </PostButton>
              )}
              <ButtonLink href={href} small>
                {act}
                <VisuallyHidden>（{receiptNumber}）</VisuallyHidden>
              </ButtonLink>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

function wordsOf(attention: Attention, application: string) {
  const idNotice = `${application}/id-notice`;
  switch (attention.kind) {
    case "query":
      return {
        title: "確認事項に回答してください",
        note: `「${shortened(attention.query)}」 申込内容を修正するか、取り下げてください。`,
        act: "内容を見る",
        href: application,
      };
    case "passwords":
      return {
        title: "パスワードを控えてください",
        note: `${formatLong(attention.through)}まで参照できます（${daysLeftSentence(attention.daysLeft)}）。過ぎると再発行の手続きが必要です。`,
        act: "ID通知内容",
        href: idNotice,
      };
    case "certificates":
      return {
        title: "デジタル証明書を取得してください",
        note: `${
          attention.started
            ? "まだ取得していないパソコンがある場合は、"
            : `利用開始日の${formatLong(attention.startDate)}までに、`
        }認証コードで取得してください。${formatLong(attention.through)}を過ぎると利用できなくなります。`,
        act: "ID通知内容",
        href: idNotice,
      };
  }
}

const longest = 60;
const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, " ").trim();
  return [...line].length > longest ? `${[...line].slice(0, longest).join("")}…` : line;
};
