"use client";

/** Opens the browser's print dialogue; not there without JavaScript. */
export function PrintButton({ children = "印刷する" }: { children?: string }) {
  return (
    <button type="button" className="button button--secondary needs-script" onClick={() => window.print()}>
      {children}
    </button>
  );
}
