"use client";

import { useEffect } from "react";
import { FailureWords, failureTitle } from "@/components/layout/failure-words";
import { PageFrame } from "@/components/layout/page-frame";
import { PublicHeader } from "@/components/layout/public-header";
import { paths } from "@/lib/domain/paths";

/** A page that failed: the number finds the entry in the server's log. */
export default function ErrorPage({ error }: { error: Error & { digest?: string } }) {
  useEffect(() => {
    document.title = failureTitle;
  }, []);
  return (
    <PageFrame header={<PublicHeader homeHref={paths.home} />} width="narrow">
      <FailureWords number={error.digest} />
    </PageFrame>
  );
}
