import { createHmac, timingSafeEqual } from "node:crypto";

/** A text with a mark that only we can make, for this purpose alone. It can be read by anybody. */
export const signText = (text: string, purpose: string, secret: string): string =>
  `${text}.${markOf(text, purpose, secret)}`;

/** The text that was signed with one of the secrets for this purpose; undefined for anything else. */
export function verifiedText(signed: string, purpose: string, secrets: readonly string[]): string | undefined {
  const end = signed.lastIndexOf(".");
  if (end < 0) return undefined;
  const text = signed.slice(0, end);
  const mark = Buffer.from(signed.slice(end + 1));
  const isOurs = secrets.some((secret) => {
    const right = Buffer.from(markOf(text, purpose, secret));
    return right.length === mark.length && timingSafeEqual(right, mark);
  });
  return isOurs ? text : undefined;
}

const markOf = (text: string, purpose: string, secret: string): string =>
  createHmac("sha256", secret).update(`${purpose}\n${text}`).digest("base64url");
