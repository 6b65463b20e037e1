import { Card } from "../ui/card";
import { Code } from "../ui/code";
import { PostButton } from "../ui/post-button";
import { Table } from "../ui/table";

interface DemoAccountsProps {
  accounts: readonly { readonly loginId: string; readonly name: string; readonly note: string }[];
  password: string;
  next?: string;
}

/** Who can log in to the demo world. Never drawn elsewhere. */
export function DemoAccounts({ accounts, password, next }: DemoAccountsProps) {
  return (
    <Card
      title="デモのアカウント"
      lead={
        <>
          パスワードはすべて「<Code exact>{password}</Code>」です。
        </>
      }
    >
      <Table
        caption="デモのアカウント"
        captionHidden
        rows={accounts}
        rowKey={({ loginId }) => loginId}
        columns={[
          { key: "loginId", head: "ユーザーID", code: true, rowHead: true, cell: ({ loginId }) => loginId },
          {
            key: "who",
            head: "使う人",
            cell: ({ name, note }) => (
              <>
                {name}
                <br />
                {note}
              </>
            ),
          },
          {
            key: "login",
            head: "操作",
            headHidden: true,
            cell: ({ loginId }) => (
              <PostButton
                action="/session"
                hidden={{ loginId, password, ...(next ? { next } : {}) }}
                small
                about={loginId}
              >
                ログイン
              </PostButton>
            ),
          },
        ]}
      />
    </Card>
  );
}
