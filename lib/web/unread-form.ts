/** Why a body is not read: it is no plain form, has too many fields or broke off; or it is longer than the limits. */
export type UnreadForm = "unreadable" | "tooLong";
