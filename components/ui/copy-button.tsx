"use client";

import { useState } from "react";

/** Copies a code to the clipboard; not there without JavaScript. `label`: what is copied, e.g. 認証コード1. */
export function CopyButton({ text, label }: { text: string; label: string }) {
  const [outcome, setOutcome] = useState("");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setOutcome("コピーしました"),
      () => setOutcome("コピーできませんでした"),
    );
  return (
    <span className="copy-button needs-script no-print">
      <button type="button" className="button button--quiet button--small" onClick={copy}>
        コピー<span className="visually-hidden">（{label}）</span>
      </button>
      <span className="copy-button__outcome" role="status">
        {outcome}
      </span>
    </span>
  );
}
