import { headers } from "next/headers";
import type { ReactNode } from "react";
import { AppHeader, type CustomerTab } from "@/components/layout/app-header";
import { PageFrame } from "@/components/layout/page-frame";
import { SessionWarning } from "@/components/layout/session-warning";
import type { Crumb } from "@/components/ui/breadcrumbs";
import { personWord } from "@/lib/domain/account/actor";
import { paths } from "@/lib/domain/paths";
import { pathHeader } from "@/lib/web/path-header";
import type { SignedInAs } from "@/lib/web/require-actor";

interface CustomerFrameProps {
  readonly signedInAs: SignedInAs;
  readonly current?: CustomerTab;
  /** The way from HOME, without it; the last one is the page itself. */
  readonly crumbs?: readonly Crumb[];
  readonly width?: "narrow";
  readonly children: ReactNode;
}

/** The frame of a customer's page; its log-in link leads back to this very page. */
export async function CustomerFrame({ signedInAs, current, crumbs = [], width, children }: CustomerFrameProps) {
  const { office, secondsLeft } = signedInAs;
  const here = (await headers()).get(pathHeader) ?? paths.menu;
  return (
    <PageFrame
      owner={signedInAs.formOwner}
      header={
        <AppHeader
          companyName={office?.companyName ?? ""}
          officeName={office?.officeName ?? ""}
          person={personWord(signedInAs)}
          loggedInAt={signedInAs.loggedInAt}
          current={current}
        />
      }
      crumbs={crumbs.length > 0 ? [{ label: "HOME", href: paths.menu }, ...crumbs] : []}
      width={width}
      after={<SessionWarning secondsLeft={secondsLeft} loginHref={paths.login(here)} />}
    >
      {children}
    </PageFrame>
  );
}
