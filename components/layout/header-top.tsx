import { paths } from "@/lib/domain/paths";
import { PostButton } from "../ui/post-button";
import { Mark } from "./mark";

interface HeaderTopProps {
  homeHref: string;
  /** Said after the name: センター業務. */
  section?: string;
  /** Who is logged in: the office and its person, or the person and their role; without, there is no log-out either. */
  who?: { first: string; second?: string; person?: string; loggedInAt: string };
}

/** Mark and name at the left; who is logged in since when, and ログアウト, at the right. */
export function HeaderTop({ homeHref, section, who }: HeaderTopProps) {
  return (
    <div className="app-header__top">
      <a className="app-header__name" href={homeHref}>
        <Mark />
        <span>
          OpenNSS
          {section && <span className="app-header__section">{section}</span>}
        </span>
      </a>
      {who && (
        <div className="app-header__who">
          <p>
            <span className="app-header__first">{who.first}</span>
            {who.second && <span className="app-header__second">{who.second}</span>}
            {who.person && <span className="app-header__person">{who.person}</span>}
            <span className="app-header__since">{who.loggedInAt}からログイン中</span>
          </p>
          <div className="app-header__logout">
            <PostButton action={paths.logout} small>
              ログアウト
            </PostButton>
          </div>
        </div>
      )}
    </div>
  );
}
