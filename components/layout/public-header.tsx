import { paths } from "@/lib/domain/paths";
import { HeaderTop } from "./header-top";

/** Header of what needs no account. */
export function PublicHeader({ homeHref = paths.login() }: { homeHref?: string }) {
  return (
    <header className="app-header">
      <HeaderTop homeHref={homeHref} />
    </header>
  );
}
