import { isUuid } from "@/lib/domain/text/uuid";

/** Whether an address can name a draft at all; anything else is not asked of the database. */
export const isDraftId = (text: string): boolean => isUuid(text);
