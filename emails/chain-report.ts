import type { VerifiedChain } from "../lib/domain/audit/verified-chain";
import { chainName } from "../lib/domain/audit/verified-chain";
import { formatLong, type JapanDate } from "../lib/domain/calendar/japan-date";
import type { RenderedMail } from "./letter";
import { renderNote } from "./note";

/** The daily mail to administrators: kept outside of the database, it shows when an end of a chain is cut off later. */
export function chainReportMail(today: JapanDate, chains: readonly VerifiedChain[], auditUrl: string): RenderedMail {
  const broken = chains.filter((chain) => chain.broken !== undefined);
  const outcome = broken.map(
    ({ chain, broken: id }) =>
      `${chainName(chain)}の番号${id}で連鎖が切れています。システムの管理者に連絡してください。`,
  );
  return renderNote(`【NSS】監査ログの日次報告${broken.length > 0 ? "（連鎖が切れています）" : ""}`, [
    `${formatLong(today)}の監査ログの状態です。`,
    outcome.length > 0 ? outcome.join("\n") : "連鎖は切れていません。",
    ...chains.map(
      ({ chain, entries, head }) =>
        `${chainName(chain)}：${entries.toLocaleString("ja-JP")}件\n末尾のハッシュ：\n${head || "なし"}`,
    ),
    "このメールを保存しておくと、あとで末尾の記録が削られたときに気づけます。",
    { url: auditUrl },
  ]);
}
