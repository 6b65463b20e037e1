-- What the Center searches applications for by its beginning: the receipt number, its serial, the applicant (lib/data/queue-search.ts).
CREATE INDEX "Application_receiptNumber_beginning_idx" ON "Application" (substr("receiptNumber", 1) text_pattern_ops);
CREATE INDEX "Application_serial_beginning_idx" ON "Application" (substr("receiptNumber", 3) text_pattern_ops);
CREATE INDEX "Application_applicant_beginning_idx" ON "Application"
  ((("content"#>>'{applicant,familyName}') || ("content"#>>'{applicant,givenName}')) text_pattern_ops);
