import type { ReactNode } from "react";
import { PageHeading } from "@/components/ui/page-heading";
import { paths } from "@/lib/domain/paths";
import type { SignedInAs } from "@/lib/web/require-actor";
import { CustomerFrame } from "../customer-frame";

interface HelpFrameProps {
  readonly signedInAs: SignedInAs;
  readonly title: string;
  readonly lead: ReactNode;
  readonly children: ReactNode;
}

/** A page below ヘルプ. */
export function HelpFrame({ signedInAs, title, lead, children }: HelpFrameProps) {
  return (
    <CustomerFrame signedInAs={signedInAs} crumbs={[{ label: "ヘルプ", href: paths.help }, { label: title }]}>
      <PageHeading title={title} lead={lead} />
      {children}
    </CustomerFrame>
  );
}
