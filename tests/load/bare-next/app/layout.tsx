import type { ReactNode } from "react";

export const metadata = { title: "Bare Next" };

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="ja">
      <body>{children}</body>
    </html>
  );
}
