import "@/components/ui/styles.css";
import type { Metadata } from "next";
import type { ReactNode } from "react";
import { MovedClock } from "@/components/layout/moved-clock";
import { isClockMoved, portalClock } from "@/lib/web/portal-clock";

export const metadata: Metadata = {
  title: "NACCSサポートシステム",
  robots: { index: false, follow: false },
  icons: { icon: "/favicon.svg" },
  formatDetection: { telephone: false },
};

// The nonce of the content security policy is made for each request: a page rendered ahead of time has none.
export const dynamic = "force-dynamic";

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja">
      <body>
        {isClockMoved() && <MovedClock now={portalClock().now()} />}
        {children}
      </body>
    </html>
  );
}
