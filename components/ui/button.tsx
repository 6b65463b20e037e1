import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from "react";

/** main: the one main action of a page. secondary: further actions. quiet: like a link. danger: what cannot be undone. */
export type ButtonVariant = "main" | "secondary" | "quiet" | "danger";

interface Look {
  variant?: ButtonVariant;
  /** For rows of a table and dense pages; still 44 px high. */
  small?: boolean;
}

const classOf = ({ variant = "secondary", small }: Look, extra?: string) =>
  ["button", `button--${variant}`, small ? "button--small" : "", extra].filter(Boolean).join(" ");

/** A button; submits its form unless `type="button"`. Never disabled: say what is missing once it is pressed. */
export function Button({
  variant,
  small,
  className,
  type = "submit",
  ...rest
}: Look & Omit<ButtonHTMLAttributes<HTMLButtonElement>, "disabled">) {
  return <button type={type} className={classOf({ variant, small }, className)} {...rest} />;
}

/** A link that looks like a button, for going somewhere without changing anything. */
export function ButtonLink({
  variant,
  small,
  className,
  children,
  ...rest
}: Look & AnchorHTMLAttributes<HTMLAnchorElement> & { href: string }) {
  return (
    <a className={classOf({ variant, small }, className)} {...rest}>
      {children}
    </a>
  );
}

/** Buttons side by side, wrapping; on a phone each takes the full width. */
export function ButtonRow({ children }: { children: ReactNode }) {
  return <div className="button-row">{children}</div>;
}
