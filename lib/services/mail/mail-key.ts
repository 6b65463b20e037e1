import type { KeyRing } from "../../adapters/key-ring";
import { keyPlace } from "../../domain/account/address-check";

/** What the sealed key of a mail is bound to. */
export const mailKeyPurpose = (mailId: string): string => `mail/${mailId}`;

interface KeptMail {
  readonly id: string;
  readonly sealedKey: string | null;
  readonly text: string;
  readonly html: string;
}

/** A mail as it is handed over: what its one-time link carries is in its place. Nobody reads it anywhere else. */
export function withKey<Mail extends KeptMail>(mail: Mail, keys: KeyRing): Mail {
  if (mail.sealedKey === null) return mail;
  const key = keys.open(mail.sealedKey, mailKeyPurpose(mail.id));
  return { ...mail, text: mail.text.replaceAll(keyPlace, key), html: mail.html.replaceAll(keyPlace, key) };
}
