import type { ReactNode } from "react";
import { StaffPage } from "@/components/review/staff-page";
import type { Crumb } from "@/components/ui/breadcrumbs";
import type { Person } from "@/lib/domain/account/actor";
import type { SignedInAs } from "@/lib/web/require-actor";
import { CustomerFrame } from "../(customer)/customer-frame";

interface PersonFrameProps {
  readonly actor: Person;
  readonly signedInAs: SignedInAs;
  readonly current?: "password";
  readonly crumbs: readonly Crumb[];
  /** Of a customer's page; the Center's are wide. */
  readonly width?: "narrow";
  readonly children: ReactNode;
}

/** The frame of a page of everyone who is logged in. */
export const PersonFrame = ({ actor, width, ...frame }: PersonFrameProps) =>
  actor.kind === "staff" ? <StaffPage role={actor.role} {...frame} /> : <CustomerFrame width={width} {...frame} />;
