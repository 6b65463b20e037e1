import { createHash, randomBytes } from "node:crypto";

/** What a one-time link carries: 32 random bytes, which nobody guesses. */
export const generateLinkToken = (): string => randomBytes(32).toString("base64url");

/** What the database keeps of it. */
export const hashOfToken = (token: string): string => createHash("sha256").update(token).digest("hex");
