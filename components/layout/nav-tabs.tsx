export interface NavItem<Key extends string> {
  key: Key;
  label: string;
  /** Missing: not built yet, shown as text with 「（準備中）」. */
  href?: string;
}

/** The main navigation under the header. */
export function NavTabs<Key extends string>({
  items,
  current,
}: {
  items: readonly NavItem<Key>[];
  /** The section the page belongs to, if any. */
  current?: Key;
}) {
  return (
    <nav className="app-header__nav" aria-label="メインメニュー">
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            {item.href ? (
              <a href={item.href} aria-current={item.key === current ? "true" : undefined}>
                {item.label}
              </a>
            ) : (
              <span>{item.label}（準備中）</span>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
