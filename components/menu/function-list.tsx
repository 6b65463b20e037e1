import { paths } from "@/lib/domain/paths";
import { Panel } from "../ui/card";

/** メニュー一覧. A function without an address is not built yet and says so. */
const groups: readonly { title: string; functions: readonly { label: string; href?: string }[] }[] = [
  {
    title: "申込を行う",
    functions: [
      { label: "契約内容の変更", href: paths.change },
      { label: "システム設定の申込" },
      { label: "通関士IDの追加" },
      { label: "クライアント証明書の再発行" },
      { label: "申込内容の確認", href: paths.applications },
    ],
  },
  { title: "契約内容を確認する", functions: [{ label: "契約内容の確認", href: paths.contract }] },
  { title: "ユーザー情報", functions: [{ label: "パスワードの変更", href: paths.password }] },
  { title: "請求を参照する", functions: [{ label: "請求金額の参照" }] },
  {
    title: "調べる",
    functions: [
      { label: "スケジュール表", href: paths.schedule },
      { label: "ヘルプ", href: paths.help },
    ],
  },
];

/** Everything the portal offers, grouped as in the manual. */
export function FunctionList() {
  return (
    <Panel>
      <div className="function-groups">
        {groups.map(({ title, functions }) => (
          <div key={title} className="function-group">
            <h3>{title}</h3>
            <ul className="function-list">
              {functions.map(({ label, href }) => (
                <li key={label}>
                  {href ? <a href={href}>{label}</a> : <span className="function-list__closed">{label}（準備中）</span>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </Panel>
  );
}
