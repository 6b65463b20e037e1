import type { ReactNode } from "react";
import { FormOwnerInput } from "./form-owner";

interface OwnedFormProps {
  /** Address that the form posts to. */
  action: string;
  hidden?: Readonly<Record<string, string>>;
  className?: string;
  children: ReactNode;
}

/** A form of buttons and boxes to tick, which carries whom it was shown to. */
export const OwnedForm = ({ action, hidden = {}, className, children }: OwnedFormProps) => (
  <form action={action} method="post" className={className}>
    <FormOwnerInput />
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);
