"use client";

import { createContext, type ReactNode, useContext } from "react";
import { formOwnerField } from "@/lib/domain/form/form-owner-field";

/** What every form of a page carries of whom it is shown to; undefined before log-in. */
const FormOwnerContext = createContext<string | undefined>(undefined);

/** Around a page: gives its forms what they carry. */
export const FormOwner = ({ owner, children }: { owner: string | undefined; children: ReactNode }) => (
  <FormOwnerContext value={owner}>{children}</FormOwnerContext>
);

export const useFormOwner = () => useContext(FormOwnerContext);

/** In every form: tells the server whom it was shown to, as somebody else may have logged in since in another tab. */
export function FormOwnerInput() {
  const owner = useFormOwner();
  return owner === undefined ? null : <input type="hidden" name={formOwnerField} value={owner} />;
}
