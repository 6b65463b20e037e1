import type { ReactNode } from "react";

/** A code or number in figures of one width. `exact`: someone will type it in elsewhere (passwords, auth codes). */
export function Code({ children, exact }: { children: ReactNode; exact?: boolean }) {
  return <span className={exact ? "code code--exact" : "code"}>{children}</span>;
}
