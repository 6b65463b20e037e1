-- People type their ID in any case, so no two accounts may differ in case alone, and each ID is in capitals or in small letters.
CREATE UNIQUE INDEX "Account_loginId_any_case_key" ON "Account" (upper("loginId"));
ALTER TABLE "Account" ADD CONSTRAINT "Account_loginId_one_case"
    CHECK ("loginId" = upper("loginId") OR "loginId" = lower("loginId"));
