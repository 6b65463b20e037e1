"use client";

interface TabsProps {
  /** Names the group, e.g. 申込内容の区分. */
  label: string;
  tabs: readonly { href: string; label: string; note?: string }[];
  /** href of the tab that is shown. */
  current: string;
}

/** Tabs as links: each has its own address, so that back, reload and bookmarks work. */
export function Tabs({ label, tabs, current }: TabsProps) {
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <a href={tab.href} aria-current={tab.href === current ? "page" : undefined}>
              {tab.label}
              {tab.note && <span className="tabs__note">{tab.note}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
