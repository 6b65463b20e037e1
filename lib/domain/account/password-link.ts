/** How long a link with which a password is set can be used, in hours. */
export const passwordLinkHours = 24;

export const passwordLinkExpiry = (now: Date): Date => new Date(now.getTime() + passwordLinkHours * 60 * 60_000);

/** Whether a text has the form of what a link carries: 32 bytes in base64url. */
export const isLinkToken = (text: unknown): text is string =>
  typeof text === "string" && /^[A-Za-z0-9_-]{43}$/.test(text);
