-- The first day without a contract, where its end is in the office's ledger: for log-in and lists.
ALTER TABLE "Office" ADD COLUMN "endedFrom" DATE;
