import type { ReactNode } from "react";
import "@/components/review/styles.css";

/** The Center's section: its denser style. Each page asks for a staff account itself. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return children;
}
