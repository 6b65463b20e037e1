import { paths } from "@/lib/domain/paths";
import { Section } from "../ui/card";
import { Code } from "../ui/code";
import { PostButton } from "../ui/post-button";

interface DemoAccountsProps {
  accounts: readonly { readonly loginId: string; readonly name: string; readonly note: string }[];
  password: string;
  next?: string;
}

/** Who can log in to the demo world. Never drawn elsewhere. */
export function DemoAccounts({ accounts, password, next }: DemoAccountsProps) {
  return (
    <Section
      title="デモのアカウント"
      lead={
        <>
          パスワードはすべて「<Code exact>{password}</Code>」です。
        </>
      }
    >
      <ul className="menu-rows">
        {accounts.map(({ loginId, name, note }) => (
          <li key={loginId} className="menu-row">
            <div className="menu-row__words">
              <p className="menu-row__title">
                <Code>{loginId}</Code>　{name}
              </p>
              <p className="menu-row__note">{note}</p>
            </div>
            <PostButton
              action={paths.session}
              hidden={{ loginId, password, ...(next ? { next } : {}) }}
              small
              about={loginId}
            >
              このIDで入る
            </PostButton>
          </li>
        ))}
      </ul>
    </Section>
  );
}
