import type { ReactNode } from "react";
import type { Role } from "@/lib/domain/account/actor";
import { paths } from "@/lib/domain/paths";
import { PageFrame } from "../layout/page-frame";
import type { PageOwner } from "../layout/page-owner";
import { SessionWarning } from "../layout/session-warning";
import { StaffHeader, type StaffTab } from "../layout/staff-header";
import type { Crumb } from "../ui/breadcrumbs";
import { PortalAlerts, type PortalAlertsProps } from "./portal-alerts";

interface StaffPageProps {
  role: Role;
  signedInAs: PageOwner & { readonly secondsLeft: number; readonly alerts?: PortalAlertsProps };
  current?: StaffTab;
  /** The way from 業務メニュー, without it. */
  crumbs?: readonly Crumb[];
  children: ReactNode;
}

/** The frame of the Center's pages. */
export function StaffPage({ role, signedInAs, current, crumbs = [], children }: StaffPageProps) {
  const { name, loggedInAt, secondsLeft, alerts } = signedInAs;
  return (
    <PageFrame
      owner={signedInAs.formOwner}
      header={<StaffHeader name={name} role={role} loggedInAt={loggedInAt} current={current} />}
      crumbs={crumbs.length > 0 ? [{ label: "業務メニュー", href: paths.admin }, ...crumbs] : []}
      width="wide"
      after={<SessionWarning secondsLeft={secondsLeft} />}
    >
      {alerts && <PortalAlerts {...alerts} />}
      {children}
    </PageFrame>
  );
}
