import type { ReactNode } from "react";
import { FormOwnerInput } from "./form-owner";

interface OwnedFormProps {
  /** Address that the form posts to. */
  action: string;
  hidden?: Readonly<Record<string, string>>;
  children: ReactNode;
}

/** A form of buttons alone, which carries whom it was shown to. */
export const OwnedForm = ({ action, hidden = {}, children }: OwnedFormProps) => (
  <form action={action} method="post">
    <FormOwnerInput />
    {Object.entries(hidden).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ))}
    {children}
  </form>
);
