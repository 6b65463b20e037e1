import { HeaderTop } from "./header-top";

/** Header of what needs no account. */
export function PublicHeader({ homeHref = "/login" }: { homeHref?: string }) {
  return (
    <header className="app-header">
      <HeaderTop homeHref={homeHref} />
    </header>
  );
}
