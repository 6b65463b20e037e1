"use client";

import { paths } from "@/lib/domain/paths";
import { HeaderTop } from "./header-top";
import { type NavItem, NavTabs } from "./nav-tabs";

export type CustomerTab = "home" | "apply" | "applications" | "contract" | "billing" | "password";

const items: readonly NavItem<CustomerTab>[] = [
  { key: "home", label: "HOME", href: paths.menu },
  { key: "apply", label: "申込実施", href: paths.change },
  { key: "applications", label: "申込内容確認", href: paths.applications },
  { key: "contract", label: "契約内容確認", href: paths.contract },
  { key: "billing", label: "請求内容参照" },
  { key: "password", label: "パスワード変更", href: paths.password },
];

export interface AppHeaderProps {
  companyName: string;
  officeName: string;
  /** The person: 通関 花子（NAC555-01）. */
  person: string;
  /** As shown: 2026/11/20 08:48. */
  loggedInAt: string;
  current?: CustomerTab;
}

/** Header of a customer's pages. */
export function AppHeader({ companyName, officeName, person, loggedInAt, current }: AppHeaderProps) {
  return (
    <header className="app-header">
      <HeaderTop homeHref={paths.menu} who={{ first: companyName, second: officeName, person, loggedInAt }} />
      <NavTabs items={items} current={current} />
    </header>
  );
}
