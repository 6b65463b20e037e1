"use client";

import { type Role, roleWord } from "@/lib/domain/account/actor";
import { paths } from "@/lib/domain/paths";
import { HeaderTop } from "./header-top";
import { type NavItem, NavTabs } from "./nav-tabs";

export type StaffTab = "home" | "applications" | "schedule" | "mail" | "audit" | "password";

const items: readonly NavItem<StaffTab>[] = [
  { key: "home", label: "業務メニュー", href: paths.admin },
  { key: "applications", label: "申込審査一覧", href: paths.queue },
  { key: "schedule", label: "スケジュール管理", href: paths.adminSchedule },
  { key: "mail", label: "メール送信状況", href: paths.adminMail },
  { key: "audit", label: "監査ログ", href: paths.adminAudit },
  { key: "password", label: "パスワード変更", href: paths.password },
];

/** What a reviewer finds nothing behind. */
const administratorsOnly: readonly StaffTab[] = ["audit"];

export interface StaffHeaderProps {
  /** The person, e.g. 審査 一郎. */
  name: string;
  role: Role;
  /** As shown: 2026/11/20 08:48. */
  loggedInAt: string;
  current?: StaffTab;
}

/** Header of the Center's pages, dark, so that nobody mistakes one side for the other. */
export function StaffHeader({ name, role, loggedInAt, current }: StaffHeaderProps) {
  return (
    <header className="app-header app-header--staff">
      <HeaderTop
        homeHref={paths.admin}
        section="センター業務"
        who={{ first: name, second: roleWord(role), loggedInAt }}
      />
      <NavTabs
        items={items.filter(({ key }) => role === "ADMINISTRATOR" || !administratorsOnly.includes(key))}
        current={current}
      />
    </header>
  );
}
