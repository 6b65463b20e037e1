"use client";

import "@/components/ui/styles.css";
import { FailureWords, failureTitle } from "@/components/layout/failure-words";

/** Where even the root layout failed: it stands in for the whole document. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="ja">
      <head>
        <title>{failureTitle}</title>
      </head>
      <body>
        <main id="main" className="page page__body stack">
          <FailureWords number={error.digest} />
        </main>
      </body>
    </html>
  );
}
