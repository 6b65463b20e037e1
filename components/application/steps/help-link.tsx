import type { ReactNode } from "react";

/** A page to look something up while a form is being filled in: it opens beside it, so that nothing typed is left behind. */
export const HelpLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <a href={href} target="_blank" rel="noopener">
    {children}
    <span className="visually-hidden">（新しいタブで開きます）</span>
  </a>
);
