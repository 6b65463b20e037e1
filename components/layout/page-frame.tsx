import { Activity, type ReactNode } from "react";
import { FormOwner } from "../form/form-owner";
import { Breadcrumbs, type Crumb } from "../ui/breadcrumbs";
import { SkipLink } from "../ui/skip-link";
import { PageFooter } from "./page-footer";

interface PageFrameProps {
  /** AppHeader, StaffHeader or PublicHeader. */
  header: ReactNode;
  /** What every form of the page carries of whom it is shown to; none before log-in. */
  owner?: string;
  /** The last one is the page itself, without href. */
  crumbs?: readonly Crumb[];
  /** narrow: log-in and single short forms. wide: staff lists. */
  width?: "narrow" | "wide";
  /** SessionWarning and the like, outside of main. */
  after?: ReactNode;
  children: ReactNode;
}

/**
 * A whole page: header, breadcrumbs, main, footer. Its direct children are set apart by 32 px. Each Activity is hydrated in a
 * task of its own, so that no single task holds the browser for the whole page.
 */
export function PageFrame({ header, owner, crumbs, width, after, children }: PageFrameProps) {
  return (
    <FormOwner owner={owner}>
      <div className={width ? `page page--${width}` : "page"}>
        <SkipLink />
        <Activity>{header}</Activity>
        <div className="page__body">
          {crumbs && crumbs.length > 0 && <Breadcrumbs crumbs={crumbs} />}
          <main id="main" tabIndex={-1} className="page__main stack">
            <Activity>{children}</Activity>
          </main>
        </div>
        <PageFooter />
        {after}
      </div>
    </FormOwner>
  );
}
