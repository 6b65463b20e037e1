"use client";

import "@/components/ui/styles.css";
import { FailureWords, failureTitle } from "@/components/layout/failure-words";
import { PageFrame } from "@/components/layout/page-frame";
import { PublicHeader } from "@/components/layout/public-header";
import { paths } from "@/lib/domain/paths";

/** Where even the root layout failed: it stands in for the whole document. */
export default function GlobalErrorPage({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="ja">
      <head>
        <title>{failureTitle}</title>
      </head>
      <body>
        <PageFrame header={<PublicHeader homeHref={paths.home} />} width="narrow">
          <FailureWords number={error.digest} />
        </PageFrame>
      </body>
    </html>
  );
}
