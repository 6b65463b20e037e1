import type { ReactNode } from "react";
import { OwnedForm } from "../form/owned-form";
import { Button, type ButtonVariant } from "./button";

interface PostButtonProps {
  /** Address that the form posts to. */
  action: string;
  /** Posted with it as hidden fields. */
  hidden?: Record<string, string>;
  variant?: ButtonVariant;
  small?: boolean;
  /** Said to screen readers after the words, e.g. which row the button belongs to. */
  about?: string;
  children: ReactNode;
}

/** One button that is a whole form: 取消 of a row, 再送, ログアウト. */
export function PostButton({ action, hidden, variant, small, about, children }: PostButtonProps) {
  return (
    <OwnedForm action={action} hidden={hidden}>
      <Button variant={variant} small={small}>
        {children}
        {about && <span className="visually-hidden">（{about}）</span>}
      </Button>
    </OwnedForm>
  );
}
