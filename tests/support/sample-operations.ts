import type { Operation } from "@/lib/domain/contract/operations/operations";

/** webNACCS UserIds of 船舶代理店 begin on 1ANAC, with these identification numbers. */
export const adding = (...numbers: string[]): Operation => ({
  type: "addUserIds",
  userCode: "1ANAC",
  industry: "SHIP_AGENT",
  processingMode: "WEB_NACCS",
  count: numbers.length,
  numbers,
});

/** A UserId of 1ANAC ends. */
export const ending = (identificationNumber: string): Operation => ({
  type: "endUserId",
  userCode: "1ANAC",
  identificationNumber,
});
