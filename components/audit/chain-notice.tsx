import { Notice } from "../ui/notice";

interface VerifiedChainView {
  /** 監査ログ, 申込履歴 */
  readonly name: string;
  readonly entries: number;
  readonly head: string;
  /** The number of the first entry that does not fit. */
  readonly broken?: string;
}

interface ChainNoticeProps {
  readonly chains: readonly VerifiedChainView[];
  /** 2026/11/25 09:00 */
  readonly at: string;
  readonly by: string;
}

/** The outcome of the last verification. */
export function ChainNotice({ chains, at, by }: ChainNoticeProps) {
  const broken = chains.filter((chain) => chain.broken);
  return (
    <Notice
      tone={broken.length > 0 ? "error" : "success"}
      level={2}
      title={broken.length > 0 ? "連鎖が切れています" : "連鎖は切れていません"}
    >
      {broken.map(({ name, broken: id }) => (
        <p key={name}>
          {name}の番号{id}
          で、記録が書き換えられたか、その前の記録が抜き取られています。システムの管理者に連絡してください。
        </p>
      ))}
      <p>
        最後の検証: {at} {by}
      </p>
      <ul>
        {chains.map(({ name, entries, head }) => (
          <li key={name}>
            {name} {entries.toLocaleString("ja-JP")}件、末尾のハッシュ{" "}
            <span className="breakable">{head || "なし"}</span>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
